package underwrite.app.workspace;

import java.util.ArrayList;
import java.util.List;
import underwrite.app.format.UiWords;
import underwrite.model.advice.Rule;
import underwrite.model.thesis.AcceptedAdvice;
import underwrite.model.thesis.Extras;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Words;

/** What a person does with advice: takes note of it with a reason, or takes that back; each is one step. */
public final class AdviceEdits {
    private final Workspace workspace;
    private final Words words = UiWords.of(AdviceEdits.class);

    public AdviceEdits(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Says why advice does not hold here, so that it is given no more; an empty reason takes that back. */
    public void accept(Rule rule, String reason) {
        String key = reason.isEmpty() ? "edit.advice.back" : "edit.advice.accept";
        workspace.edit(Edit.of(words.get(key)), thesis -> thesis.withAccepted(accepted(thesis, rule, reason)));
    }

    private static List<AcceptedAdvice> accepted(Thesis thesis, Rule rule, String reason) {
        List<AcceptedAdvice> all = new ArrayList<>(thesis.accepted());
        if (reason.isEmpty()) {
            all.removeIf(one -> one.rule().equals(rule.id()));
        } else if (all.stream().anyMatch(one -> one.rule().equals(rule.id()))) {
            all.replaceAll(
                    one -> one.rule().equals(rule.id()) ? new AcceptedAdvice(one.rule(), reason, one.extras()) : one);
        } else {
            all.add(new AcceptedAdvice(rule.id(), reason, Extras.NONE));
        }
        return all;
    }
}

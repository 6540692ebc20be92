package underwrite.model.library;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import underwrite.model.driver.Input;
import underwrite.model.thesis.MemoTexts;
import underwrite.model.thesis.Milestone;
import underwrite.model.thesis.Rationale;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Words;

/** Says the texts of the theses that ship in another language; values, ids and sources stay as they are. */
final class ShippedTexts {
    private static final Words CARDS = Words.of("underwrite/model/library/cards");
    private static final String TEXTS = "underwrite/model/library/texts";

    private final Map<String, String> said;

    private ShippedTexts(Locale locale) {
        Words english = Words.of(TEXTS);
        Words theirs = english.in(locale);
        this.said = english.bundle().keySet().stream().collect(Collectors.toMap(english::get, theirs::get));
    }

    /** A thesis that ships under an id, in a language; in English where it is none of ours. */
    static Thesis of(String id, Thesis thesis, Locale locale) {
        Words cards = CARDS.in(locale);
        return cards.bundle().getLocale().equals(Locale.ROOT)
                ? thesis
                : new ShippedTexts(locale).of(thesis).withTitle(cards.get(id + ".title"));
    }

    private Thesis of(Thesis thesis) {
        MemoTexts memo = thesis.memo();
        return thesis.withMemo(memo.withSummary(in(memo.summary()))
                        .withThesis(in(memo.thesis()))
                        .withRisks(in(memo.risks()))
                        .withDecision(in(memo.decision())))
                .withScenarios(thesis.scenarios().stream().map(this::of).toList())
                .withMilestones(thesis.milestones().stream().map(this::of).toList());
    }

    private Scenario of(Scenario scenario) {
        Map<Input, Rationale> reasons = new LinkedHashMap<>(scenario.rationale());
        reasons.replaceAll((input, reason) -> new Rationale(in(reason.note()), reason.evidence(), reason.extras()));
        return scenario.withName(in(scenario.name()))
                .withDescription(in(scenario.description()))
                .withRationale(reasons);
    }

    private Milestone of(Milestone milestone) {
        return milestone.withAction(in(milestone.action()));
    }

    private String in(String english) {
        return said.getOrDefault(english, english);
    }
}

package underwrite.model.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import underwrite.model.projection.Projector;
import underwrite.model.thesis.AcceptedAdvice;
import underwrite.model.thesis.Evidence;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.Thesis;

/**
 * Reads a thesis as a sceptical colleague would: each assumption may be allowed and the combination still be unwise. Scenarios that
 * cannot be projected are left to the validator.
 */
public final class Linter {
    private Linter() {}

    /**
     * All advice on a thesis, in the order of its scenarios, then on the thesis as a whole; advice that the author has accepted with a
     * reason is left out.
     *
     * @param library published evidence beside the thesis' own
     */
    public static List<Advice> advise(Thesis thesis, List<Evidence> library) {
        Set<String> accepted =
                thesis.accepted().stream().map(AcceptedAdvice::rule).collect(Collectors.toSet());
        return adviseOnAll(thesis, library).stream()
                .filter(advice -> !accepted.contains(advice.rule().id()))
                .toList();
    }

    private static List<Advice> adviseOnAll(Thesis thesis, List<Evidence> library) {
        List<Evidence> evidence = new ArrayList<>(library);
        evidence.addAll(thesis.evidence());
        List<Subject> subjects = subjects(thesis, evidence);
        List<Advice> advice = new ArrayList<>();
        subjects.forEach(subject -> advice.addAll(adviseOn(subject)));
        if (subjects.size() == thesis.scenarios().size()) {
            advice.addAll(ThesisRules.check(subjects));
        }
        return advice;
    }

    private static List<Subject> subjects(Thesis thesis, List<Evidence> evidence) {
        List<Subject> subjects = new ArrayList<>();
        for (int place = 0; place < thesis.scenarios().size(); place++) {
            Scenario scenario = thesis.scenarios().get(place);
            if (Projector.clashes(scenario.assumptions()).isEmpty()) {
                subjects.add(new Subject(place, scenario, Projector.project(scenario.assumptions()), evidence));
            }
        }
        return subjects;
    }

    private static List<Advice> adviseOn(Subject subject) {
        List<Advice> advice = new ArrayList<>();
        AssumptionRules.single().forEach(rule -> rule.apply(subject).ifPresent(advice::add));
        OutcomeRules.all().forEach(rule -> rule.apply(subject).ifPresent(advice::add));
        advice.addAll(AssumptionRules.outsideEvidence(subject));
        return advice;
    }
}

package underwrite.model.memo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import underwrite.model.driver.Choice;
import underwrite.model.projection.Projection;
import underwrite.model.projection.Projector;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.Thesis;

/** Which corners of the model some theses reach. */
record Coverage(List<Scenario> scenarios, List<Projection> projections) {

    Coverage(Collection<Thesis> theses) {
        this(theses.stream().flatMap(thesis -> thesis.scenarios().stream()).toList());
    }

    private Coverage(List<Scenario> scenarios) {
        this(
                scenarios,
                scenarios.stream()
                        .map(scenario -> Projector.project(scenario.assumptions()))
                        .toList());
    }

    /** Distress before the exit, total loss, every kind of stock, seniority and route, every exit year. */
    void assertWhole() {
        for (Choice choice : Choice.all()) {
            for (int option = 0; option < choice.options().size(); option++) {
                int wanted = option;
                assertThat(scenarios)
                        .as(choice.id() + " = " + choice.options().get(option))
                        .anyMatch(scenario -> scenario.assumptions().option(choice) == wanted);
            }
        }
        some(
                "distress before the exit",
                one -> one.results().holdingYears() < one.results().exitYear());
        some("no distress", one -> one.results().distressYear().isEmpty());
        some("total loss", one -> one.results().proceeds() == 0);
        some("follow-ons", one -> one.results().invested() > 0 && one.results().moic() > 1);
        TreeSet<Integer> exits = new TreeSet<>();
        projections.forEach(one -> exits.add(one.results().exitYear()));
        assertThat(exits).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }

    private void some(String what, Predicate<Projection> holds) {
        assertThat(projections).as(what).anyMatch(holds);
    }
}

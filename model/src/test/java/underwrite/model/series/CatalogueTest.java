package underwrite.model.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import underwrite.model.driver.Input;
import underwrite.model.projection.Projection;
import underwrite.model.projection.Projector;
import underwrite.model.thesis.Assumptions;

@DisplayName("The catalogue of formulas")
class CatalogueTest {

    @Test
    @DisplayName("has a formula for every series and every result")
    void isWhole() {
        assertThat(Formulas.lines()).containsAll(Series.all()).doesNotHaveDuplicates();
        assertThat(Result.all())
                .allSatisfy(result -> assertThat(Formulas.of(result)).isNotNull());
    }

    @Test
    @DisplayName("keeps the sections together and in order, as the series have them")
    void keepsSectionsTogether() {
        List<Section> sections =
                Formulas.lines().stream().map(Line::section).distinct().toList();
        assertThat(sections).containsExactly(Section.values());
        List<Section> runs = Formulas.lines().stream().map(Line::section).toList();
        assertThat(runs).isSorted();
    }

    @Test
    @DisplayName("uses every driver and every choice")
    void usesEveryInput() {
        Set<Input> used = new HashSet<>();
        Formulas.lines()
                .forEach(line -> Formulas.of(line).all().forEach(expr -> {
                    if (expr instanceof Expr.OfDriver of) {
                        used.add(of.driver());
                    } else if (expr instanceof Expr.IsOption is) {
                        used.add(is.choice());
                    }
                }));
        Result.all()
                .forEach(result -> Formulas.of(result).all().forEach(expr -> {
                    if (expr instanceof Expr.OfDriver of) {
                        used.add(of.driver());
                    }
                }));
        assertThat(used).containsAll(Input.all());
    }

    @Test
    @DisplayName("has words for every line and constant")
    void hasWords() {
        Formulas.lines().forEach(line -> assertThat(line.label(Locale.ROOT)).isNotBlank());
        Constant.all()
                .forEach(constant -> assertThat(constant.label(Locale.ROOT)).isNotBlank());
    }

    @ParameterizedTest(name = "agrees with the engine on 1,000 random scenarios, seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void agreesWithTheEngine(long seed) {
        RandomScenarios scenarios = new RandomScenarios(seed);
        for (int i = 0; i < 1_000; i++) {
            Assumptions assumptions = scenarios.next();
            Projection engine = Projector.project(assumptions);
            Evaluation catalogue = new Evaluation(assumptions::value, assumptions::option);
            for (Series series : Series.all()) {
                for (int t = 0; t < Series.YEARS; t++) {
                    agree(seed, i, series.id() + t, engine.at(series, t), catalogue.at(series, t));
                }
            }
            agree(seed, i, "clashes", 0, catalogue.at(Formulas.line("clashes"), 0));
            for (int t = 0; t < Series.YEARS; t++) {
                agree(seed, i, "worstGap" + t, 0, Math.max(0, catalogue.at(Formulas.line("worstGap"), t) - 1e-9));
            }
            for (Result result : Result.all()) {
                agree(
                        seed,
                        i,
                        result.id(),
                        engine.results().value(result).orElse(-99),
                        catalogue.of(result).orElse(-99));
            }
        }
    }

    private static void agree(long seed, int trial, String what, double engine, double catalogue) {
        boolean rate = what.startsWith("irr");
        double allowed = rate ? 1e-7 : Math.max(1e-12, 1e-9 * Math.abs(engine));
        if (!(Math.abs(engine - catalogue) <= allowed)) {
            throw new AssertionError("%s in scenario %d of seed %d: the engine says %s, the catalogue %s"
                    .formatted(what, trial, seed, engine, catalogue));
        }
    }
}

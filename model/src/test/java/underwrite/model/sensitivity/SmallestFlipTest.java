package underwrite.model.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Group;
import underwrite.model.projection.Projector;
import underwrite.model.thesis.Assumptions;
import underwrite.model.thesis.Scenario;

@DisplayName("The smallest set of changes that flips a decision")
class SmallestFlipTest {
    private static final Scenario BASE = Worlds.named("Base", Assumptions.defaults());

    private static Scenario moat(double score) {
        Assumptions changed = Assumptions.defaults();
        for (Driver driver : Group.MOAT.drivers()) {
            if (driver.unit() == Driver.MOAT_TALENT.unit() && driver != Driver.MOAT_FADE_TO) {
                changed = changed.with(driver, score);
            }
        }
        return Worlds.named("Moat", changed);
    }

    /** 1 for each of the seven scores that has been raised. */
    private static OptionalDouble raised(Assumptions assumptions) {
        return OptionalDouble.of(Group.MOAT.drivers().stream()
                .filter(driver -> assumptions.value(driver) == 90)
                .count());
    }

    @Test
    @DisplayName("is one input when one is enough")
    void isOneInput() {
        Outcome talent = assumptions -> OptionalDouble.of(assumptions.value(Driver.MOAT_TALENT));
        SmallestFlip flip = SmallestFlip.between(BASE, moat(90), talent, 80).orElseThrow();
        assertThat(flip.inputs()).containsExactly(Driver.MOAT_TALENT);
        assertThat(flip.proven()).isTrue();
        assertThat(flip.outcome()).isEqualTo(90);
    }

    @Test
    @DisplayName("is as many as it takes")
    void isAsManyAsItTakes() {
        SmallestFlip flip = SmallestFlip.between(BASE, moat(90), SmallestFlipTest::raised, 3)
                .orElseThrow();
        assertThat(flip.inputs()).hasSize(3);
        assertThat(flip.proven()).isTrue();
    }

    @Test
    @DisplayName("is none when all changes together leave the decision as it is")
    void isNone() {
        assertThat(SmallestFlip.between(BASE, moat(90), SmallestFlipTest::raised, 8))
                .isEmpty();
    }

    @Test
    @DisplayName("has no needless member where there are too many sets to try")
    void hasNoNeedlessMember() {
        Assumptions changed = Assumptions.defaults();
        for (Driver driver : Driver.all()) {
            changed = changed.with(driver, driver.max());
        }
        Outcome atMax = assumptions -> OptionalDouble.of(Driver.all().stream()
                .filter(driver -> driver.group() == Group.MARKET && assumptions.value(driver) == driver.max())
                .count());
        SmallestFlip flip = SmallestFlip.between(BASE, Worlds.named("Most", changed), atMax, 5)
                .orElseThrow();
        assertThat(flip.inputs()).hasSize(5).allMatch(input -> input.group() == Group.MARKET);
        assertThat(flip.proven()).isFalse();
    }

    @Test
    @DisplayName("turns the model's yes at the hurdle into a no")
    void turnsTheModelsDecision() {
        Scenario worse = Worlds.named(
                "Worse",
                Assumptions.defaults()
                        .with(Driver.MARKET_USAGE_GROWTH, 0.5)
                        .with(Driver.LAB_TAX_RATE, 0.25)
                        .with(Driver.VALUATION_EXIT_MULTIPLE, 1));
        double before = Projector.project(BASE.assumptions()).results().npv();
        SmallestFlip flip = SmallestFlip.atHurdle(BASE, worse).orElseThrow();
        double after = Projector.project(BASE.assumptions().taking(flip.inputs(), worse.assumptions()))
                .results()
                .npv();
        assertThat(before >= 0).isNotEqualTo(after >= 0);
        assertThat(flip.inputs()).hasSize(1).doesNotContain(Driver.LAB_TAX_RATE);
    }
}

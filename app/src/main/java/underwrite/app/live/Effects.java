package underwrite.app.live;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import underwrite.app.format.UiWords;
import underwrite.app.task.Latest;
import underwrite.app.task.Tasks;
import underwrite.model.driver.Driver;
import underwrite.model.sensitivity.BreakEven;
import underwrite.model.sensitivity.Tornado;
import underwrite.model.series.Result;
import underwrite.model.thesis.Assumptions;
import underwrite.model.thesis.Scenario;

/**
 * What each driver of the active scenario does to MOIC, and where each alone just meets the hurdle. Worked out when the sliders have
 * rested for 80 ms; a late answer is dropped.
 */
public final class Effects {
    private static final Duration REST = Duration.ofMillis(80);
    private static final underwrite.model.sensitivity.Outcome MOIC =
            underwrite.model.sensitivity.Outcome.of(Result.MOIC);
    private static final underwrite.model.sensitivity.Outcome ABOVE_HURDLE = Effects::aboveHurdle;

    private final Latest latest;
    private final Supplier<Set<Driver>> locked;
    private final ReadOnlyObjectWrapper<Outcome<Of>> effects =
            new ReadOnlyObjectWrapper<>(new Outcome.Computing<>(null));

    /**
     * Effects that are not known until they are asked for, by {@link #again} or by a change.
     *
     * @param locked drivers that are known facts, which move nothing
     */
    public Effects(Live live, Tasks tasks, Supplier<Set<Driver>> locked) {
        this.latest = new Latest(tasks, REST);
        this.locked = locked;
        live.pictureProperty().addListener((property, old, now) -> follow(old, now));
    }

    /**
     * The effects of one scenario as it was.
     *
     * @param scenario the scenario they belong to
     * @param bars what each driver does over its range
     * @param breakEvens where each driver alone meets the hurdle
     */
    public record Of(Scenario scenario, Map<Driver, Tornado.Bar> bars, Map<Driver, BreakEven> breakEvens) {

        /** The widest spread of all drivers, in x. */
        public double widest() {
            return bars.values().stream().mapToDouble(Tornado.Bar::spread).max().orElse(0);
        }
    }

    /** The effects, as far as they are known. */
    public ReadOnlyObjectProperty<Outcome<Of>> effectsProperty() {
        return effects.getReadOnlyProperty();
    }

    /** Works them out: for the first time, or since drivers were locked or unlocked. */
    public void again(Picture picture) {
        ask(picture);
    }

    private void follow(Picture old, Picture now) {
        if (!old.active().scenario().equals(now.active().scenario())) {
            ask(now);
        }
    }

    private void ask(Picture picture) {
        Of last = effects.get().shown().orElse(null);
        ScenarioPicture active = picture.active();
        if (!active.usable()) {
            latest.drop();
            effects.set(new Outcome.Failed<>(active.clashes().get(0).message(UiWords.tongue()), last));
            return;
        }
        effects.set(new Outcome.Computing<>(last));
        Scenario scenario = active.scenario();
        Set<Driver> fixed = Set.copyOf(locked.get());
        latest.ask(
                () -> of(scenario, fixed),
                done -> effects.set(new Outcome.Ready<>(done)),
                failure -> effects.set(new Outcome.Failed<>(UiWords.of(failure), last)));
    }

    private static Of of(Scenario scenario, Set<Driver> fixed) {
        Map<Driver, Tornado.Bar> bars = new EnumMap<>(Driver.class);
        Tornado.of(scenario, MOIC).bars().stream()
                .filter(bar -> !fixed.contains(bar.driver()))
                .forEach(bar -> bars.put(bar.driver(), bar));
        Map<Driver, BreakEven> breakEvens = new EnumMap<>(Driver.class);
        for (Driver driver : Driver.all()) {
            if (Thread.currentThread().isInterrupted()) {
                break;
            }
            breakEvens.put(driver, BreakEven.solve(scenario.assumptions(), driver, ABOVE_HURDLE, 0));
        }
        return new Of(scenario, bars, breakEvens);
    }

    /** How far the rate of return lies above the hurdle, so that the hurdle's own slider has a break-even too. */
    private static OptionalDouble aboveHurdle(Assumptions assumptions) {
        OptionalDouble irr = underwrite.model.sensitivity.Outcome.of(Result.IRR).of(assumptions);
        return irr.isPresent()
                ? OptionalDouble.of(irr.getAsDouble() - assumptions.value(Driver.VALUATION_HURDLE_RATE))
                : irr;
    }
}

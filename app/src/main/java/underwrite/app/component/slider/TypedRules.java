package underwrite.app.component.slider;

import java.util.Optional;
import underwrite.app.format.NumberText;
import underwrite.app.format.Typed;
import underwrite.model.driver.Driver;
import underwrite.model.thesis.Distribution.Shape;
import underwrite.model.words.Words;

/**
 * What of that which is typed into the field of a slider can be taken, and what a typed range means for the value.
 *
 * <p>A value outside the range that is typed goes to the middle of it, since the range says where it is believed to be: 5 to 7 typed over
 * 2.4 gives 6; the middle of a lognormal range is that of its logarithms.
 */
final class TypedRules {
    private final DriverSlider slider;
    private final Driver driver;
    private final NumberText numbers;
    private final Words words;

    TypedRules(DriverSlider slider, Words words) {
        this.slider = slider;
        this.driver = slider.driver();
        this.numbers = slider.numbers();
        this.words = words;
    }

    /** Why it cannot be taken; empty when it can. */
    String problem(Typed read) {
        if (read instanceof Typed.Refused refused) {
            return refused.sentence();
        }
        return read instanceof Typed.Range range ? problem(range) : problem(((Typed.Value) read).value());
    }

    /** The range with the shape that the slider has, once {@link #problem} found nothing. */
    Spread spread(Typed.Range range) {
        return new Spread(range.low(), range.high(), slider.shape());
    }

    /** The value that goes with the range. */
    double mode(Typed.Range range) {
        double today = slider.getValue();
        boolean inside = today >= range.low() && today <= range.high();
        double between = slider.shape() == Shape.LOGNORMAL
                ? Math.sqrt(range.low() * range.high())
                : (range.low() + range.high()) / 2;
        return driver.nearestAllowed(range.mode().orElse(inside ? today : between));
    }

    private String problem(double value) {
        if (!driver.allows(value) || driver.nearestAllowed(value) != value) {
            return limits(driver.whole() ? "limits.whole" : "limits");
        }
        Optional<Spread> shown = slider.spreadProperty()
                .get()
                .filter(spread -> slider.rangesProperty().get() && spread.aroundValue());
        return shown.isPresent()
                        && (value < shown.get().low() || value > shown.get().high())
                ? words.get("range.mode", numbers.exact(driver.unit(), value))
                : "";
    }

    private String problem(Typed.Range range) {
        if (!driver.allows(range.low()) || !driver.allows(range.high())) {
            return limits("range.limits");
        }
        return slider.shape() == Shape.LOGNORMAL && range.low() <= 0 ? words.get("range.positive") : "";
    }

    private String limits(String key) {
        return words.get(key, numbers.exact(driver.unit(), driver.min()), numbers.exact(driver.unit(), driver.max()));
    }
}

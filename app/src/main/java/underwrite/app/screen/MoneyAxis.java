package underwrite.app.screen;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.DoubleFunction;
import underwrite.app.component.chart.time.ValueAxis;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.model.driver.Unit;

/**
 * Money on an axis, counted in millions, billions or trillions of dollars by its largest value, so that the axis itself carries bare
 * numbers: 50, 100, 150 under "$B a year".
 */
public record MoneyAxis(Size size, ValueAxis axis) {
    private static final int DIGITS = 2;
    private static final double LONG = 100;

    /** What the axis counts in, in USD millions. */
    public enum Size {
        MILLIONS(1),
        BILLIONS(1_000),
        TRILLIONS(1_000_000);

        private final double millions;

        Size(double millions) {
            this.millions = millions;
        }
    }

    /** An axis for values up to this one, USD millions; the switch between linear and logarithmic moves it. */
    public static MoneyAxis upTo(double largest, NumberText numbers) {
        Size size = size(largest);
        DoubleFunction<String> tick = value -> bare(value / size.millions, numbers);
        return new MoneyAxis(size, ValueAxis.switched(tick, value -> numbers.shown(Unit.USD_MILLIONS, value)));
    }

    private static Size size(double largest) {
        if (largest >= Size.TRILLIONS.millions) {
            return Size.TRILLIONS;
        }
        return largest >= Size.BILLIONS.millions ? Size.BILLIONS : Size.MILLIONS;
    }

    private static String bare(double value, NumberText numbers) {
        if (numbers.hides(Unit.USD_MILLIONS)) {
            return numbers.hidden();
        }
        if (Math.abs(value) >= LONG) {
            return numbers.exact(Unit.COUNT, Math.rint(value));
        }
        BigDecimal rounded = BigDecimal.valueOf(value).round(new MathContext(DIGITS, RoundingMode.HALF_UP));
        return numbers.exact(Unit.COUNT, rounded.doubleValue());
    }

    /** The unit in a heading, for flows: $B a year. */
    public String perYear() {
        return UiWords.of(MoneyAxis.class).get("money.perYear." + size);
    }

    /** The unit in a heading, for stocks: $B. */
    public String plain() {
        return UiWords.of(MoneyAxis.class).get("money." + size);
    }
}

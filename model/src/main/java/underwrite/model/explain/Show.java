package underwrite.model.explain;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalDouble;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Figures;
import underwrite.model.driver.Unit;
import underwrite.model.series.Expr.When;
import underwrite.model.series.Line;
import underwrite.model.series.Working;
import underwrite.model.words.Tongue;
import underwrite.model.words.Words;

/** Names and values as a sentence shows them to one reader. */
record Show(Tongue tongue) {
    private static final Words WORDS = Words.of("underwrite/model/explain/explain");

    String value(Line line, double value) {
        if (line instanceof Working working && working.flag()) {
            return words().get(value == 0 ? "no" : "yes");
        }
        return Figures.fine(line.unit(), value, tongue);
    }

    String value(Unit unit, OptionalDouble value) {
        return value.isPresent() ? Figures.fine(unit, value.getAsDouble(), tongue) : words().get("noValue");
    }

    String value(Driver driver, double value) {
        return Figures.text(driver.unit(), value, tongue);
    }

    String plain(double value) {
        return tongue.marked(BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
    }

    String label(Line line, When when) {
        String label = line.label(locale());
        if (when instanceof When.In in) {
            return words().get("in", label, in.year());
        }
        return when == When.Relative.BEFORE
                ? words().get("before", label)
                : when == When.Relative.AFTER ? words().get("after", label) : label;
    }

    Locale locale() {
        return tongue.language();
    }

    Words words() {
        return WORDS.in(locale());
    }
}

package underwrite.model.projection;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Figure;
import underwrite.model.driver.Figures;
import underwrite.model.driver.Unit;
import underwrite.model.projection.Clash.Fix;
import underwrite.model.words.Sentence;

/** Whether a scenario can be projected, and why not. */
final class Usability {
    private static final Driver[] DRIVERS = Driver.values();
    private static final String WORDS = "underwrite/model/projection/words";

    private Usability() {}

    static boolean holds(double[] values, int[] options) {
        return holdsApartFrom(List.of(), values, options);
    }

    /** Whether all holds that some drivers have nothing to do with. */
    static boolean holdsApartFrom(List<Driver> some, double[] values, int[] options) {
        for (int i = 0; i < DRIVERS.length; i++) {
            if (!allowed(DRIVERS[i], values[i]) && !some.contains(DRIVERS[i])) {
                return false;
            }
        }
        for (int i = 0; i < Rule.ALL.size(); i++) {
            Rule rule = Rule.ALL.get(i);
            if (rule.broken(values, options) && Collections.disjoint(rule.drivers(), some)) {
                return false;
            }
        }
        return true;
    }

    static List<Clash> clashes(double[] values, int[] options) {
        if (holds(values, options)) {
            return List.of();
        }
        List<Clash> clashes = new ArrayList<>();
        for (Driver driver : DRIVERS) {
            if (!allowed(driver, values[driver.ordinal()])) {
                clashes.add(outside(driver, values[driver.ordinal()]));
            }
        }
        for (Rule rule : Rule.ALL) {
            if (broken(rule, values, options)) {
                clashes.add(new Clash(sentence(rule, values, options), rule.drivers(), fix(rule, values, options)));
            }
        }
        return clashes;
    }

    static boolean allowed(Driver driver, double value) {
        return driver.allows(value) && (!driver.whole() || value == Math.rint(value));
    }

    /** A rule over a driver that is itself out of range says nothing: that driver comes first. */
    private static boolean broken(Rule rule, double[] values, int[] options) {
        return rule.drivers().stream().allMatch(driver -> allowed(driver, values[driver.ordinal()]))
                && rule.broken(values, options);
    }

    private static Clash outside(Driver driver, double value) {
        String key = !Double.isFinite(value) ? "notANumber" : driver.allows(value) ? "notWhole" : "outside";
        Quoted min = new Quoted(driver.unit(), driver.min());
        Quoted max = new Quoted(driver.unit(), driver.max());
        Sentence message = sentence(
                key,
                driver,
                new Quoted(driver.unit(), value).figureAmong(List.of(min, max)),
                min.figure(),
                max.figure());
        Optional<Fix> fix =
                Double.isFinite(value) ? Optional.of(new Fix(driver, driver.nearestAllowed(value))) : Optional.empty();
        return new Clash(message, List.of(driver), fix);
    }

    /** The places of a sentence: label and figure of each driver, then what they come to together. */
    private static Sentence sentence(Rule rule, double[] values, int[] options) {
        List<Quoted> quoted = new ArrayList<>();
        for (Driver driver : rule.drivers()) {
            quoted.add(new Quoted(driver.unit(), values[driver.ordinal()]));
        }
        quoted.add(new Quoted(rule.drivers().get(0).unit(), rule.measured(values, options)));

        List<Object> places = new ArrayList<>();
        for (int i = 0; i < quoted.size(); i++) {
            if (i < rule.drivers().size()) {
                places.add(rule.drivers().get(i));
            }
            places.add(quoted.get(i).figureAmong(quoted));
        }
        return sentence("rule." + rule, places.toArray());
    }

    private static Sentence sentence(String key, Object... places) {
        return new Sentence(WORDS, key, List.of(places));
    }

    /** The first of the changes that leave the fewest other things to mend. */
    private static Optional<Fix> fix(Rule rule, double[] values, int[] options) {
        return rule.mends(values, options).stream()
                .filter(fix -> fix.driver().allows(fix.value()))
                .filter(fix -> !rule.broken(with(fix, values), options))
                .min(Comparator.comparingLong(fix -> brokenRules(with(fix, values), options)));
    }

    private static long brokenRules(double[] values, int[] options) {
        return Rule.ALL.stream().filter(rule -> broken(rule, values, options)).count();
    }

    private static double[] with(Fix fix, double[] values) {
        double[] changed = values.clone();
        changed[fix.driver().ordinal()] = fix.value();
        return changed;
    }

    /** A number in a sentence. */
    private record Quoted(Unit unit, double value) {
        private static final Quoted THE_WHOLE = new Quoted(Unit.SHARE, 1);
        private static final int USUAL_DIGITS = 3;

        /** No two doubles are alike in so many. */
        private static final int MOST_DIGITS = 17;

        Figure figure() {
            return Figure.of(unit, value);
        }

        /** With the fewest digits that tell it from another, different number of the sentence. */
        Figure figureAmong(List<Quoted> others) {
            List<Quoted> alike = Stream.concat(Stream.of(THE_WHOLE), others.stream())
                    .filter(this::readsLike)
                    .toList();
            if (alike.isEmpty()) {
                return figure();
            }
            int digits = USUAL_DIGITS;
            while (digits < MOST_DIGITS && alikeWith(digits, alike)) {
                digits++;
            }
            return new Figure(unit, value, digits);
        }

        private String text() {
            return Figures.text(unit, value);
        }

        private boolean alikeWith(int digits, List<Quoted> others) {
            return others.stream().anyMatch(other -> other.rounded(digits).compareTo(rounded(digits)) == 0);
        }

        private BigDecimal rounded(int digits) {
            return BigDecimal.valueOf(value).round(new MathContext(digits, RoundingMode.HALF_UP));
        }

        private boolean readsLike(Quoted other) {
            return other.unit == unit
                    && Double.compare(other.value, value) != 0
                    && other.text().equals(text());
        }
    }
}

package underwrite.app.screen.returns;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import underwrite.app.component.chart.Heading;
import underwrite.app.component.chart.returns.BelieveFigure;
import underwrite.app.component.chart.returns.BelieveFigure.Enough;
import underwrite.app.component.chart.returns.BelieveFigure.TooLittle;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.app.live.Outcome;
import underwrite.app.live.Picture;
import underwrite.app.screen.ChartWords;
import underwrite.app.screen.Dates;
import underwrite.app.task.Latest;
import underwrite.app.task.Tasks;
import underwrite.model.driver.Driver;
import underwrite.model.driver.SliderScale;
import underwrite.model.driver.Unit;
import underwrite.model.sensitivity.BreakEven;
import underwrite.model.series.Result;
import underwrite.model.thesis.Assumptions;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Words;

/** What one needs to believe for a target: worked out when the sliders rest; a late answer is dropped. */
final class BelieveModel {
    private static final Logger LOG = LoggerFactory.getLogger(BelieveModel.class);
    private static final Duration REST = Duration.ofMillis(80);
    private static final int ENOUGH_SHOWN = 6;
    private static final int TOO_LITTLE_SHOWN = 3;

    /** What is to be reached. */
    enum Target {
        THREE_TIMES(Result.MOIC, 3),
        TEN_TIMES(Result.MOIC, 10),
        HURDLE(Result.IRR, Double.NaN);

        private final Result result;
        private final double value;

        Target(Result result, double value) {
            this.result = result;
            this.value = value;
        }

        /** The value to reach in a scenario. */
        double in(Assumptions assumptions) {
            return this == HURDLE ? assumptions.value(Driver.VALUATION_HURDLE_RATE) : value;
        }
    }

    private final NumberText numbers;
    private final Supplier<Set<Driver>> locked;
    private final Latest latest;
    private final Words words = UiWords.of(BelieveModel.class);
    private final Locale locale = UiWords.language();
    private final ReadOnlyObjectWrapper<Outcome<BelieveFigure>> figure =
            new ReadOnlyObjectWrapper<>(new Outcome.Computing<>(null));

    /** @param locked drivers that are known facts */
    BelieveModel(NumberText numbers, Tasks tasks, Supplier<Set<Driver>> locked) {
        this.numbers = numbers;
        this.locked = locked;
        this.latest = new Latest(tasks, REST);
    }

    ReadOnlyObjectProperty<Outcome<BelieveFigure>> figureProperty() {
        return figure.getReadOnlyProperty();
    }

    /**
     * Asks anew, for a picture and a target.
     *
     * @param brief whether words are saved for want of room
     */
    void ask(Picture picture, Target target, boolean brief) {
        BelieveFigure last = figure.get().shown().orElse(null);
        if (!picture.active().usable()) {
            latest.drop();
            figure.set(new Outcome.Failed<>(picture.active().clashes().get(0).message(UiWords.tongue()), last));
            return;
        }
        figure.set(new Outcome.Computing<>(last));
        Assumptions assumptions = picture.active().scenario().assumptions();
        Set<Driver> fixed = Set.copyOf(locked.get());
        latest.ask(
                () -> solve(assumptions, target, fixed),
                solved -> figure.set(new Outcome.Ready<>(figure(picture, target, solved, brief))),
                failure -> {
                    LOG.error("What one needs to believe could not be worked out", failure);
                    figure.set(new Outcome.Failed<>(words.get("believe.failed"), last));
                });
    }

    private static List<BreakEven> solve(Assumptions assumptions, Target target, Set<Driver> fixed) {
        underwrite.model.sensitivity.Outcome outcome = underwrite.model.sensitivity.Outcome.of(target.result);
        return Driver.all().stream()
                .filter(driver -> !fixed.contains(driver) && driver != Driver.VALUATION_HURDLE_RATE)
                .map(driver -> BreakEven.solve(assumptions, driver, outcome, target.in(assumptions)))
                .toList();
    }

    private BelieveFigure figure(Picture picture, Target target, List<BreakEven> solved, boolean brief) {
        List<Enough> enough = new ArrayList<>(solved.stream()
                .filter(one -> one.nearest().isPresent())
                .sorted(Comparator.comparingDouble(BelieveModel::distance))
                .limit(ENOUGH_SHOWN)
                .map(this::enough)
                .toList());
        List<TooLittle> tooLittle = solved.stream()
                .filter(one -> one.nearest().isEmpty() && moves(one))
                .sorted(Comparator.comparingDouble(BelieveModel::missing))
                .limit(TOO_LITTLE_SHOWN)
                .map(one -> tooLittle(one, target))
                .toList();
        return new BelieveFigure(
                Heading.of(words.get(brief ? "believe.brief" : "believe"), ""),
                ChartWords.caseOf(picture.active(), picture),
                caption(picture, target, brief),
                enough,
                tooLittle);
    }

    private static boolean moves(BreakEven one) {
        return one.best().isPresent()
                && one.outcomeToday().isPresent()
                && one.best().get().outcome() != one.outcomeToday().getAsDouble();
    }

    private static double distance(BreakEven one) {
        SliderScale scale = SliderScale.of(one.driver());
        return Math.abs(scale.position(one.nearest().orElseThrow().value()) - scale.position(one.today()));
    }

    private static double missing(BreakEven one) {
        return Math.abs(one.best().orElseThrow().outcome() - one.target());
    }

    private Enough enough(BreakEven one) {
        Driver driver = one.driver();
        SliderScale scale = SliderScale.of(driver);
        double needed = one.nearest().orElseThrow().value();
        return new Enough(
                driver.id(),
                driver.label(locale),
                scale.position(one.today()),
                scale.position(needed),
                numbers.input(driver.unit(), one.today()),
                numbers.input(driver.unit(), needed));
    }

    private TooLittle tooLittle(BreakEven one, Target target) {
        Driver driver = one.driver();
        SliderScale scale = SliderScale.of(driver);
        BreakEven.Best best = one.best().orElseThrow();
        return new TooLittle(
                driver.id(),
                driver.label(locale),
                scale.position(one.today()),
                scale.position(best.value()),
                numbers.cut().shown(target.result.unit(), best.outcome()));
    }

    private String caption(Picture picture, Target target, boolean brief) {
        Thesis thesis = picture.thesis();
        Assumptions assumptions = picture.active().scenario().assumptions();
        int exit = (int) assumptions.value(Driver.VALUATION_EXIT_YEAR);
        String when = thesis.asOf() == null
                ? Dates.yearEnd(thesis, exit)
                : String.valueOf(thesis.asOf().plusYears(exit).getYear());
        OptionalDouble today = picture.active().shownResults().orElseThrow().value(target.result);
        boolean reached = today.isPresent() && today.getAsDouble() >= target.in(assumptions);
        String key = reached ? "believe.holds" : "believe.for";
        return words.get(brief ? key + ".brief" : key, words(target, assumptions), when);
    }

    /** The target as a person says it: 10x, IRR 25%. */
    String words(Target target, Assumptions assumptions) {
        double value = target.in(assumptions);
        return target == Target.HURDLE
                ? words.get("believe.irr", numbers.input(Unit.PER_YEAR, value))
                : numbers.exact(Unit.MULTIPLE, value);
    }
}

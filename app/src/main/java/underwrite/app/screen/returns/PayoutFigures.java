package underwrite.app.screen.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import underwrite.app.component.chart.Case;
import underwrite.app.component.chart.Heading;
import underwrite.app.component.chart.PointKey;
import underwrite.app.component.chart.Values;
import underwrite.app.component.chart.curve.Axis;
import underwrite.app.component.chart.curve.CurveFigure;
import underwrite.app.component.chart.curve.Layer;
import underwrite.app.component.chart.returns.WaterfallFigure;
import underwrite.app.component.chart.scale.Scale;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.app.live.Picture;
import underwrite.app.live.ScenarioPicture;
import underwrite.app.screen.ChartWords;
import underwrite.app.screen.Dates;
import underwrite.app.screen.FigureKey;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Unit;
import underwrite.model.projection.CapTable;
import underwrite.model.projection.Projection;
import underwrite.model.projection.Results;
import underwrite.model.projection.ShareClass;
import underwrite.model.projection.Waterfall;
import underwrite.model.series.Result;
import underwrite.model.series.Series;
import underwrite.model.words.Words;

/** Who gets how much at the exit, and what we would get of any other sum. */
final class PayoutFigures {
    private static final int POINTS = 121;
    private static final double FLAT = 1e-6;
    private static final double REACH = 30;
    private static final double LEAST = 1;

    private final Picture picture;
    private final Projection projection;
    private final NumberText numbers;
    private final Case owner;
    private final int year;
    private final CapTable table;
    private final double equity;
    private final boolean listing;
    private final Words words = UiWords.of(PayoutFigures.class);

    PayoutFigures(Picture picture, ScenarioPicture active, Projection projection, NumberText numbers) {
        this.picture = picture;
        this.projection = projection;
        this.numbers = numbers;
        this.owner = ChartWords.caseOf(active, picture);
        Results results = projection.results();
        this.year = results.holdingYears();
        this.table = projection.capTable(year);
        this.equity = results.exitEquity();
        boolean fails = year < results.exitYear();
        this.listing = !fails && projection.assumptions().option(Choice.EXIT_ROUTE) == Choice.LISTING;
    }

    /** What each class gets, ours last. */
    WaterfallFigure waterfall() {
        List<ShareClass> classes = table.classes();
        double[] paid = projection.payout(projection.results().exitYear());
        List<WaterfallFigure.Row> rows = new ArrayList<>();
        double ours = 0;
        for (int i = classes.size() - 1; i >= 0; i--) {
            ShareClass held = classes.get(i);
            ours += paid[i] * held.ourFraction();
            double others = paid[i] * (1 - held.ourFraction());
            if (held.ourFraction() < 1) {
                PointKey point = new PointKey(FigureKey.OfHolder.CLASS, owner.key(), i);
                rows.add(new WaterfallFigure.Row(name(held), part(others), others, Optional.empty(), point));
            }
        }
        PointKey point = new PointKey(
                Series.PROCEEDS.id(), owner.key(), projection.results().exitYear());
        rows.add(new WaterfallFigure.Row(words.get("ours"), part(ours), ours, Optional.of(owner), point));
        Heading heading = Heading.of(
                        words.get("waterfall"),
                        words.get("waterfall.unit", owner.name(), Dates.yearEnd(picture.thesis(), year)))
                .with(
                        numbers.shown(Unit.USD_MILLIONS, equity),
                        words.get("waterfall.toShare"),
                        new PointKey(
                                Series.EXIT_EQUITY.id(),
                                owner.key(),
                                projection.results().exitYear()));
        return new WaterfallFigure(heading, rows, this::share, this::amount);
    }

    private String share(double fraction) {
        return fraction < 0.001 ? numbers.ownership(fraction) : numbers.shown(Unit.SHARE, fraction);
    }

    private double part(double amount) {
        return equity > 0 ? amount / equity : 0;
    }

    private String name(ShareClass held) {
        String label = held.label(UiWords.language());
        return held.kind() == ShareClass.Kind.LATER && picture.thesis().asOf() != null
                ? words.get(
                        "round",
                        String.valueOf(
                                picture.thesis().asOf().plusYears(held.year()).getYear()))
                : label;
    }

    private String amount(double millions) {
        return numbers.shown(Unit.USD_MILLIONS, millions);
    }

    /** Our proceeds by exit equity, and the stretch where the preference holds them up. */
    CurveFigure curve() {
        double middle = Math.max(LEAST, equity);
        double from = middle / REACH;
        double to = middle * REACH / 3;
        DoubleUnaryOperator ours = this::ours;
        double[] points = new double[POINTS];
        double[] values = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            points[i] = from * Math.pow(to / from, (double) i / (POINTS - 1));
            double value = ours.applyAsDouble(points[i]);
            values[i] = value > 0 ? value : Double.NaN;
        }
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer.Curve("", owner, Values.of(values)));
        flat(points, values).ifPresent(layers::add);
        double paid = ours.applyAsDouble(middle);
        if (paid > 0) {
            layers.add(new Layer.Note(
                    middle, paid, words.get("curve.today", amount(paid), amount(middle)), Layer.Mark.TODAY));
        }
        DoubleFunction<String> tick = value -> numbers.exact(Unit.USD_MILLIONS, value);
        return new CurveFigure(
                Heading.of(words.get("curve"), words.get("curve.unit")),
                new Axis(words.get("curve.equity"), Scale.Kind.LOGARITHMIC, tick, this::amount),
                new Axis(words.get("curve.proceeds"), Scale.Kind.LOGARITHMIC, tick, this::amount),
                Values.of(points),
                layers,
                value -> Optional.of(new PointKey(Result.PROCEEDS.id(), owner.key(), PointKey.NO_YEAR)
                        .with(FigureKey.OfPayout.EQUITY, value)),
                words.get("curve.none"));
    }

    private double ours(double of) {
        if (!listing) {
            return Waterfall.ours(table, of);
        }
        double[] paid = Waterfall.payListed(table, of);
        double sum = 0;
        for (int i = 0; i < paid.length; i++) {
            sum += paid[i] * table.classes().get(i).ourFraction();
        }
        return sum;
    }

    /** The longest stretch on which we get the same. */
    private Optional<Layer> flat(double[] points, double[] values) {
        int bestFrom = 0;
        int bestTo = 0;
        int from = 0;
        for (int i = 1; i < points.length; i++) {
            if (!(Math.abs(values[i] - values[from]) <= FLAT * values[from])) {
                from = i;
            } else if (i - from > bestTo - bestFrom) {
                bestFrom = from;
                bestTo = i;
            }
        }
        if (bestTo - bestFrom < 2) {
            return Optional.empty();
        }
        double low = points[bestFrom];
        double high = points[bestTo];
        return Optional.of(new Layer.Stretch(
                low,
                high,
                values[bestFrom],
                words.get("curve.preference"),
                words.get("curve.between", amount(low), amount(high))));
    }
}

package underwrite.app.screen.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import underwrite.app.component.chart.Heading;
import underwrite.app.component.chart.Values;
import underwrite.app.component.chart.curve.Axis;
import underwrite.app.component.chart.curve.CurveFigure;
import underwrite.app.component.chart.curve.Layer;
import underwrite.app.component.chart.scale.Scale;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.model.distribution.Marginal;
import underwrite.model.distribution.UnusableDistributionException;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Unit;
import underwrite.model.sensitivity.BreakEven;
import underwrite.model.sensitivity.DriverCurve;
import underwrite.model.series.Result;
import underwrite.model.thesis.Distribution;
import underwrite.model.words.Words;

/** A result over the range of one driver, as a figure. */
final class CurveFigures {
    private static final double DWARFS = 12;

    private final NumberText numbers;
    private final ResultForm form;
    private final Words words = UiWords.of(CurveFigures.class);

    CurveFigures(NumberText numbers, ResultForm form) {
        this.numbers = numbers;
        this.form = form;
    }

    CurveFigure figure(CurveStudy study, Subject subject) {
        Driver driver = study.driver();
        Result result = subject.result();
        List<DriverCurve.Point> points = study.points().stream()
                .filter(point -> !driver.logarithmic() || point.value() > 0)
                .toList();
        Unit unit = driver.unit();
        Axis x = new Axis(
                driver.label(UiWords.language()),
                driver.logarithmic() ? Scale.Kind.LOGARITHMIC : Scale.Kind.LINEAR,
                value -> numbers.exact(unit, value),
                value -> numbers.input(unit, value));
        Values values = Values.of(points.stream()
                .mapToDouble(point -> point.outcome().orElse(Double.NaN))
                .toArray());
        Scale.Kind kind = kind(study, subject, values);
        Axis y = new Axis(form.label(result), kind, form.tick(result), form.shown(result));
        Values along =
                Values.of(points.stream().mapToDouble(DriverCurve.Point::value).toArray());
        return new CurveFigure(
                heading(subject, kind),
                x,
                y,
                along,
                layers(study, subject, along, values),
                value -> Optional.of(subject.point().with(driver.id(), value)),
                words.get("curve.none"));
    }

    /** Logarithmic where the ends of the range dwarf today's result and the target, so that these can be read. */
    private static Scale.Kind kind(CurveStudy study, Subject subject, Values values) {
        double target = study.breakEven().target();
        double near = Math.max(target, subject.today().orElse(target));
        boolean dwarfed = near > 0 && values.stream().anyMatch(value -> value > DWARFS * near);
        boolean signed = subject.result() == Result.NPV || subject.result() == Result.IRR;
        return dwarfed && !signed ? Scale.Kind.LOGARITHMIC : Scale.Kind.LINEAR;
    }

    private Heading heading(Subject subject, Scale.Kind kind) {
        Result result = subject.result();
        String key = kind == Scale.Kind.LOGARITHMIC ? "curve.unit.log" : "curve.unit";
        Heading heading = Heading.of(words.get("curve"), words.get(key, form.label(result)));
        return subject.today().isEmpty()
                ? heading
                : heading.with(form.shown(result).apply(subject.today().getAsDouble()), "", subject.point());
    }

    private List<Layer> layers(CurveStudy study, Subject subject, Values along, Values values) {
        Driver driver = study.driver();
        Result result = subject.result();
        List<Layer> layers = new ArrayList<>();
        zone(subject, driver).ifPresent(layers::add);
        if (result == Result.MOIC) {
            layers.add(new Layer.Level(1, ""));
        }
        double target = study.breakEven().target();
        layers.add(new Layer.Aim(
                target, words.get("curve.target", form.shown(result).apply(target))));
        layers.add(new Layer.Curve("", subject.owner(), values));
        layers.addAll(notes(study, subject, along.at(0)));
        layers.addAll(Evidences.of(subject.picture().thesis(), driver, Layer.Published::new));
        return layers;
    }

    private List<Layer> notes(CurveStudy study, Subject subject, double first) {
        Result result = subject.result();
        Unit unit = study.driver().unit();
        List<Layer> notes = new ArrayList<>();
        subject.today()
                .ifPresent(today -> notes.add(new Layer.Note(
                        Math.max(first, subject.assumptions().value(study.driver())),
                        today,
                        words.get("curve.today", form.shown(result).apply(today)),
                        Layer.Mark.TODAY)));
        for (BreakEven.Crossing crossing : study.breakEven().crossings()) {
            notes.add(new Layer.Note(
                    crossing.value(), crossing.outcome(), numbers.input(unit, crossing.value()), Layer.Mark.DOT));
        }
        if (study.breakEven().crossings().isEmpty()) {
            best(study, subject).ifPresent(notes::add);
        }
        if (subject.today().isPresent() && subject.today(Result.DISTRESS_YEAR).isEmpty()) {
            notes.addAll(failures(study, subject.assumptions().value(study.driver())));
        }
        return notes;
    }

    /** Where funding begins to fail, above and below today's value. */
    private List<Layer> failures(CurveStudy study, double today) {
        List<Layer> notes = new ArrayList<>();
        study.failing().stream()
                .filter(value -> value > today)
                .findFirst()
                .flatMap(value -> fails("curve.fails.above", study, value))
                .ifPresent(notes::add);
        study.failing().stream()
                .filter(value -> value < today)
                .reduce((one, next) -> next)
                .flatMap(value -> fails("curve.fails.below", study, value))
                .ifPresent(notes::add);
        return notes;
    }

    /** How near the curve comes to a target that it does not reach. */
    private Optional<Layer> best(CurveStudy study, Subject subject) {
        return study.breakEven()
                .best()
                .map(best -> new Layer.Note(
                        best.value(),
                        best.outcome(),
                        words.get(
                                "curve.best",
                                form.shown(subject.result()).apply(best.outcome()),
                                numbers.input(study.driver().unit(), best.value())),
                        Layer.Mark.DOT));
    }

    private Optional<Layer> fails(String key, CurveStudy study, double value) {
        return study.points().stream()
                .filter(point -> point.outcome().isPresent())
                .min(Comparator.comparingDouble(point -> Math.abs(point.value() - value)))
                .map(point -> new Layer.Note(
                        point.value(),
                        point.outcome().getAsDouble(),
                        words.get(key, numbers.input(study.driver().unit(), value)),
                        Layer.Mark.CROSS));
    }

    /** From the 5th to the 95th percentile of a driver that has a distribution. */
    private Optional<Layer> zone(Subject subject, Driver driver) {
        Distribution distribution = subject.scenario().distributions().get(driver);
        if (distribution == null) {
            return Optional.empty();
        }
        try {
            Marginal marginal =
                    Marginal.of(driver, distribution, subject.assumptions().value(driver));
            return Optional.of(new Layer.Zone(marginal.low(), marginal.high(), words.get("curve.zone")));
        } catch (UnusableDistributionException e) {
            return Optional.empty();
        }
    }
}

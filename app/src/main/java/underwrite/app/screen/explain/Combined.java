package underwrite.app.screen.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.app.screen.Dates;
import underwrite.app.screen.Desk;
import underwrite.app.screen.FigureKey;
import underwrite.app.screen.FigureKey.OfDifference;
import underwrite.app.screen.FigureKey.OfHurdle;
import underwrite.app.screen.FigureKey.OfOpenMarket;
import underwrite.app.screen.FigureKey.OfResult;
import underwrite.app.screen.FigureKey.OfSeries;
import underwrite.app.screen.FigureKey.OfStep;
import underwrite.app.screen.FigureKey.OfSum;
import underwrite.app.screen.FigureKey.OfTrial;
import underwrite.app.screen.Ways;
import underwrite.app.screen.WhatIf;
import underwrite.app.screen.Working;
import underwrite.app.screen.Working.Part;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Input;
import underwrite.model.driver.Unit;
import underwrite.model.projection.Projection;
import underwrite.model.projection.Projector;
import underwrite.model.sensitivity.Outcome;
import underwrite.model.series.Result;
import underwrite.model.series.Series;
import underwrite.model.thesis.Assumptions;
import underwrite.model.words.Words;

/** Works out what is put together of several figures: sums, differences, steps from one scenario to another. */
final class Combined {
    private final Desk desk;
    private final NumberText numbers;
    private final Ways ways;
    private final Subjects subjects;
    private final Function<FigureKey, Optional<Working>> workings;
    private final Words words = UiWords.of(Combined.class);
    private final Locale locale = UiWords.language();

    /** @param workings the working of any figure */
    Combined(Desk desk, Ways ways, Subjects subjects, Function<FigureKey, Optional<Working>> workings) {
        this.desk = desk;
        this.numbers = desk.numbers();
        this.ways = ways;
        this.subjects = subjects;
        this.workings = workings;
    }

    /** What a scenario is called, with its thesis where that is another. */
    String name(Subject subject) {
        return subject.other()
                .map(other -> words.get("where", other.thesis().title(), subject.name()))
                .orElse(subject.name());
    }

    /** The way to an assumption: in the open thesis, or by opening the other. */
    Runnable slider(Subject subject, Input input) {
        return subject.other()
                .map(other -> ways.away(() -> desk.navigator().open(other, Optional.of(input))))
                .orElseGet(() -> ways.away(() -> {
                    desk.workspace().activate(subject.id());
                    desk.navigator().reveal(input);
                }));
    }

    Working of(Subject subject, OfSum sum) {
        Projection projection = Projector.project(subject.assumptions());
        List<Part> parts = new ArrayList<>();
        double total = 0;
        for (int year = sum.first(); year <= sum.last(); year++) {
            double value = projection.at(sum.series(), year);
            total += value;
            parts.add(Part.leading(
                    Dates.yearEnd(subject.thesis(), year),
                    numbers.shown(sum.series().unit(), value),
                    ways.down(subject.here(new OfSeries(subject.id(), sum.series(), year)))));
        }
        return new Working(
                words.get("sum", sum.series().label(locale)),
                name(subject),
                numbers.shown(sum.series().unit(), total),
                words.get("sum.formula", sum.series().label(locale)),
                "",
                parts,
                sum.series().id());
    }

    Working of(Subject subject, OfHurdle hurdle) {
        double rate = subject.assumptions().value(Driver.VALUATION_HURDLE_RATE);
        return new Working(
                words.get("hurdle"),
                words.get("where", name(subject), Dates.yearEnd(subject.thesis(), hurdle.year())),
                numbers.shown(Unit.MULTIPLE, Math.pow(1 + rate, hurdle.year())),
                words.get("hurdle.formula"),
                "",
                List.of(
                        Part.leading(
                                Driver.VALUATION_HURDLE_RATE.label(locale),
                                numbers.input(Unit.PER_YEAR, rate),
                                slider(subject, Driver.VALUATION_HURDLE_RATE)),
                        Part.plain(words.get("hurdle.years"), numbers.exact(Unit.COUNT, hurdle.year()))),
                Driver.VALUATION_HURDLE_RATE.id());
    }

    Working of(Subject subject, OfOpenMarket open) {
        Projection projection = Projector.project(subject.assumptions());
        double market = projection.at(Series.MARKET_SIZE, open.year());
        double paid = projection.at(Series.PROPRIETARY_MARKET, open.year());
        return new Working(
                words.get("openMarket"),
                words.get("where", name(subject), Dates.yearEnd(subject.thesis(), open.year())),
                numbers.shown(Unit.USD_MILLIONS, market - paid),
                words.get(
                        "openMarket.formula",
                        Series.MARKET_SIZE.label(locale),
                        Series.PROPRIETARY_MARKET.label(locale)),
                "",
                List.of(
                        line(subject, Series.MARKET_SIZE, open.year(), market),
                        line(subject, Series.PROPRIETARY_MARKET, open.year(), paid),
                        line(
                                subject,
                                Series.CONTESTABLE_SHARE,
                                open.year(),
                                projection.at(Series.CONTESTABLE_SHARE, open.year()))),
                Series.CONTESTABLE_SHARE.id());
    }

    private Part line(Subject subject, Series series, int year, double value) {
        return Part.leading(
                series.label(locale),
                numbers.shown(series.unit(), value),
                ways.down(subject.here(new OfSeries(subject.id(), series, year))));
    }

    Optional<Working> of(OfDifference difference) {
        return workings.apply(difference.figure())
                .flatMap(one -> workings.apply(difference.from())
                        .map(other -> new Working(
                                words.get("difference", one.title()),
                                words.get("difference.where", one.where(), other.where()),
                                difference.shown(),
                                words.get("difference.formula"),
                                words.get("difference.figures", one.value(), other.value(), difference.shown()),
                                List.of(
                                        Part.leading(one.where(), one.value(), ways.down(difference.figure())),
                                        Part.leading(other.where(), other.value(), ways.down(difference.from()))),
                                one.offers(),
                                one.page())));
    }

    Optional<Working> of(OfStep step) {
        return subjects.of(step.from())
                .flatMap(from -> subjects.of(step.to()).map(to -> step(step, result(step.from()), from, to)));
    }

    private static Result result(FigureKey key) {
        FigureKey of = key instanceof FigureKey.Elsewhere elsewhere ? elsewhere.figure() : key;
        return ((OfResult) of).result();
    }

    private Working step(OfStep step, Result result, Subject from, Subject to) {
        Outcome outcome = Outcome.of(result);
        List<Input> changed = from.assumptions().differencesTo(to.assumptions()).stream()
                .filter(step.inputs()::contains)
                .toList();
        OptionalDouble first = outcome.ifUsable(from.assumptions().taking(changed, to.assumptions()));
        OptionalDouble last = outcome.ifUsable(to.assumptions().taking(changed, from.assumptions()));
        double start = outcome.ifUsable(from.assumptions()).orElse(Double.NaN);
        double end = outcome.ifUsable(to.assumptions()).orElse(Double.NaN);
        String label = result.label(locale);
        List<Part> parts = new ArrayList<>(List.of(
                Part.leading(words.get("step.end", label, name(from)), shown(result, start), ways.down(step.from())),
                Part.leading(words.get("step.end", label, name(to)), shown(result, end), ways.down(step.to()))));
        first.ifPresent(value -> parts.add(Part.leading(
                words.get("step.first"), signed(result, value - start), ways.down(trial(from, result, changed, to)))));
        last.ifPresent(value -> parts.add(Part.leading(
                words.get("step.last"), signed(result, end - value), ways.down(trial(to, result, changed, from)))));
        if (step.error() > 0) {
            parts.add(Part.plain(words.get("step.error"), shown(result, step.error())));
        }
        changed.forEach(input -> parts.add(Part.leading(
                input.label(locale),
                words.get("step.change", text(input, from.assumptions()), text(input, to.assumptions())),
                slider(to, input))));
        String formula = changed.isEmpty() ? words.get("step.none") : words.get("step.formula", label);
        return new Working(
                step.name(),
                words.get("step.where", name(from), name(to)),
                signed(result, step.change()),
                formula,
                "",
                parts,
                Workings.RESULTS);
    }

    private static FigureKey trial(Subject of, Result result, List<Input> changed, Subject from) {
        return of.here(new OfTrial(of.id(), result, WhatIf.taking(changed, from.assumptions())));
    }

    private String shown(Result result, double value) {
        return Double.isFinite(value) ? numbers.shown(result.unit(), value) : numbers.none();
    }

    private String signed(Result result, double value) {
        return Double.isFinite(value)
                ? words.get(value < 0 ? "less" : "more", numbers.shown(result.unit(), Math.abs(value)))
                : numbers.none();
    }

    private String text(Input input, Assumptions assumptions) {
        return input instanceof Driver driver
                ? numbers.input(driver.unit(), assumptions.value(driver))
                : ((Choice) input).optionLabel(assumptions.option((Choice) input), locale);
    }
}

package underwrite.app.screen.explain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import underwrite.app.format.UiWords;
import underwrite.app.screen.Dates;
import underwrite.app.screen.Desk;
import underwrite.app.screen.FigureKey;
import underwrite.app.screen.FigureKey.Elsewhere;
import underwrite.app.screen.FigureKey.OfDifference;
import underwrite.app.screen.FigureKey.OfHolder;
import underwrite.app.screen.FigureKey.OfHurdle;
import underwrite.app.screen.FigureKey.OfItself;
import underwrite.app.screen.FigureKey.OfLine;
import underwrite.app.screen.FigureKey.OfLoss;
import underwrite.app.screen.FigureKey.OfOpenMarket;
import underwrite.app.screen.FigureKey.OfPayout;
import underwrite.app.screen.FigureKey.OfResult;
import underwrite.app.screen.FigureKey.OfSeries;
import underwrite.app.screen.FigureKey.OfStep;
import underwrite.app.screen.FigureKey.OfSum;
import underwrite.app.screen.FigureKey.OfTrial;
import underwrite.app.screen.OtherThesis;
import underwrite.app.screen.Ways;
import underwrite.app.screen.WhatIf;
import underwrite.app.screen.Working;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.explain.Explain;
import underwrite.model.explain.Explanation;
import underwrite.model.explain.Ingredient;
import underwrite.model.explain.Ingredient.Source;
import underwrite.model.projection.Projector;
import underwrite.model.series.Line;
import underwrite.model.series.Series;
import underwrite.model.words.Words;

/** Works out how a figure came about, from the picture as it is now. */
final class Workings {
    static final String RESULTS = "results";
    private static final int NO_YEAR = -1;

    private final Desk desk;
    private final Ways ways;
    private final Subjects subjects;
    private final Payouts payouts;
    private final Weighted weighted;
    private final Combined combined;
    private final Words words = UiWords.of(Workings.class);
    private final Locale locale = UiWords.language();

    Workings(Desk desk, Ways ways) {
        this.desk = desk;
        this.ways = ways;
        subjects = new Subjects(desk.live());
        payouts = new Payouts(desk.live(), desk.numbers(), ways);
        weighted = new Weighted(desk.live(), desk.numbers(), ways);
        combined = new Combined(desk, ways, subjects, this::of);
    }

    /** The working of a figure; none when its scenario has never been computed. */
    Optional<Working> of(FigureKey key) {
        if (key instanceof Elsewhere elsewhere) {
            OtherThesis other = elsewhere.of();
            return of(Optional.of(other), elsewhere.figure())
                    .map(working -> working.offering(new Working.Offer(
                            words.get("open", other.thesis().title()),
                            ways.away(() -> desk.navigator().open(other, Optional.empty())))));
        }
        return of(Optional.empty(), key);
    }

    private Optional<Working> of(Optional<OtherThesis> other, FigureKey key) {
        if (key instanceof OfResult result) {
            return result.scenario().equals(FigureKey.WEIGHTED)
                    ? weighted.of(result.result())
                    : explained(
                            other,
                            result.scenario(),
                            WhatIf.NOTHING,
                            explain -> explain.result(result.result()),
                            NO_YEAR,
                            RESULTS);
        }
        if (key instanceof OfTrial trial) {
            return explained(
                    other, trial.scenario(), trial.with(), explain -> explain.result(trial.result()), NO_YEAR, RESULTS);
        }
        if (key instanceof OfSeries series) {
            return of(other, new OfLine(series.scenario(), WhatIf.NOTHING, series.series(), series.year()));
        }
        if (key instanceof OfLine line) {
            return explained(
                    other,
                    line.scenario(),
                    line.with(),
                    explain -> explain.line(line.line(), line.year()),
                    line.year(),
                    page(line.line()));
        }
        if (key instanceof OfHurdle hurdle) {
            return subjects.of(other, hurdle.scenario()).map(subject -> combined.of(subject, hurdle));
        }
        if (key instanceof OfOpenMarket open) {
            return subjects.of(other, open.scenario()).map(subject -> combined.of(subject, open));
        }
        return key instanceof OfSum sum
                ? subjects.of(other, sum.scenario()).map(subject -> combined.of(subject, sum))
                : ofSeveral(key);
    }

    private Optional<Working> ofSeveral(FigureKey key) {
        if (key instanceof OfLoss) {
            return weighted.loss();
        }
        if (key instanceof OfPayout payout) {
            return payouts.of(payout);
        }
        if (key instanceof OfHolder holder) {
            return payouts.of(holder);
        }
        if (key instanceof OfDifference difference) {
            return combined.of(difference);
        }
        if (key instanceof OfStep step) {
            return combined.of(step);
        }
        return key instanceof OfItself itself ? itself.working(ways) : Optional.empty();
    }

    /** The page of help on a line; steps on the way to one share a page. */
    private static String page(Line line) {
        return line instanceof Series ? line.id() : "steps." + line.section().id();
    }

    private Optional<Working> explained(
            Optional<OtherThesis> other,
            String scenario,
            WhatIf with,
            Function<Explain, Explanation> how,
            int year,
            String page) {
        return subjects.of(other, scenario)
                .map(own -> own.with(with.of(own.assumptions())))
                .filter(subject -> Projector.clashes(subject.assumptions()).isEmpty())
                .map(subject -> working(subject, with, how, year, page));
    }

    private Working working(Subject subject, WhatIf with, Function<Explain, Explanation> how, int year, String page) {
        Explanation explanation = how.apply(Explain.of(subject.assumptions(), UiWords.tongue()));
        String name = name(subject, with);
        String where = year < 0 ? name : words.get("where", name, Dates.yearEnd(subject.thesis(), year));
        List<Working.Part> parts = explanation.ingredients().stream()
                .map(ingredient ->
                        new Working.Part(ingredient.label(), ingredient.text(), go(ingredient, subject, with)))
                .toList();
        String figures = explanation.figures().equals(explanation.text()) ? "" : explanation.figures();
        return new Working(explanation.label(), where, explanation.text(), explanation.formula(), figures, parts, page);
    }

    /** The thesis if it is another, the scenario, and what is otherwise than in it. */
    private String name(Subject subject, WhatIf with) {
        String name = combined.name(subject);
        for (Driver driver : Driver.all()) {
            Double value = with.values().get(driver);
            if (value != null) {
                String text = desk.numbers().input(driver.unit(), value);
                name = words.get("where", name, words.get("with", driver.label(locale), text));
            }
        }
        for (Choice choice : Choice.all()) {
            Integer option = with.options().get(choice);
            if (option != null) {
                String text = choice.optionLabel(option, locale);
                name = words.get("where", name, words.get("with.choice", choice.label(locale), text));
            }
        }
        return name;
    }

    private Optional<Runnable> go(Ingredient ingredient, Subject subject, WhatIf with) {
        Source source = ingredient.source();
        if (source instanceof Source.OfInput input) {
            return Optional.of(combined.slider(subject, input.input()));
        }
        if (source instanceof Source.OfLine line) {
            return Optional.of(ways.down(subject.here(new OfLine(subject.id(), with, line.line(), line.year()))));
        }
        return Optional.empty();
    }
}

package underwrite.app.screen.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import underwrite.app.format.NumberParser;
import underwrite.app.format.NumberText;
import underwrite.app.format.Typed;
import underwrite.app.format.UiWords;
import underwrite.app.screen.FigureKey;
import underwrite.app.screen.Navigator;
import underwrite.app.screen.Place;
import underwrite.app.screen.action.Action;
import underwrite.app.screen.action.ActionTable;
import underwrite.app.workspace.Edits;
import underwrite.app.workspace.Workspace;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Input;
import underwrite.model.library.EvidenceLibrary;
import underwrite.model.series.Result;
import underwrite.model.series.Series;
import underwrite.model.thesis.Assumptions;
import underwrite.model.thesis.Evidence;
import underwrite.model.thesis.Scenario;
import underwrite.model.words.Words;

/**
 * Everything that can be found by typing a few letters: commands, assumptions, scenarios, figures, evidence. A value behind the name of a
 * driver sets it: "exit mul 12", "growth 35%".
 */
public final class PaletteModel {
    private static final NumberParser PARSER = NumberParser.ofSystem();
    private static final int SHOWN = 12;
    private static final int WITHOUT_EVIDENCE = 2;

    private final Workspace workspace;
    private final Edits edits;
    private final NumberText numbers;
    private final ActionTable actions;
    private final Navigator navigator;
    private final Explainer explainer;
    private final Words words = UiWords.of(PaletteModel.class);
    private final Locale locale = UiWords.language();

    /** Explains a figure that is shown nowhere in particular. */
    @FunctionalInterface
    public interface Explainer {
        void explain(FigureKey figure);
    }

    public PaletteModel(
            Workspace workspace,
            Edits edits,
            NumberText numbers,
            ActionTable actions,
            Navigator navigator,
            Explainer explainer) {
        this.workspace = workspace;
        this.edits = edits;
        this.numbers = numbers;
        this.actions = actions;
        this.navigator = navigator;
        this.explainer = explainer;
    }

    private record Scored(Entry entry, int score) {}

    /** The best answers to what was typed, the best one first; what others have published comes after what can be done here. */
    List<Entry> find(String typed) {
        List<Entry> own = new ArrayList<>(commands());
        own.addAll(assumptions());
        own.addAll(scenarios());
        own.addAll(figures());
        List<Entry> found = new ArrayList<>(settings(typed));
        found.addAll(ranked(typed, own));
        if (typed.strip().length() > WITHOUT_EVIDENCE) {
            found.addAll(ranked(typed, evidence()));
        }
        return found.subList(0, Math.min(SHOWN, found.size()));
    }

    private static List<Entry> ranked(String typed, List<Entry> entries) {
        return entries.stream()
                .map(entry -> new Scored(entry, Match.score(typed, entry.text())))
                .filter(scored -> scored.score() != Match.NONE)
                .sorted(Comparator.comparingInt(Scored::score).reversed())
                .map(Scored::entry)
                .toList();
    }

    /** Drivers whose name is followed by a value that they allow. */
    private List<Entry> settings(String typed) {
        String text = typed.strip();
        int space = text.lastIndexOf(' ');
        if (space < 0) {
            return List.of();
        }
        String name = text.substring(0, space);
        String value = text.substring(space + 1);
        return Driver.all().stream()
                .flatMap(driver -> setting(driver, value).stream()
                        .map(entry -> new Scored(entry, Match.score(name, nameOf(driver)))))
                .filter(scored -> scored.score() != Match.NONE)
                .sorted(Comparator.comparingInt(Scored::score).reversed())
                .map(Scored::entry)
                .limit(SHOWN / 2)
                .toList();
    }

    private Optional<Entry> setting(Driver driver, String typed) {
        if (!(PARSER.read(driver.unit(), typed) instanceof Typed.Value read) || !driver.allows(read.value())) {
            return Optional.empty();
        }
        double value = driver.nearestAllowed(read.value());
        String scenario = workspace.active().id();
        String name = words.get("set", driver.label(locale), numbers.input(driver.unit(), value));
        String from = words.get(
                "set.from",
                numbers.input(driver.unit(), workspace.active().assumptions().value(driver)));
        return Optional.of(new Entry(words.get("kind.set"), name, from, name, () -> {
            workspace.asOneStep(() -> edits.setValue(scenario, driver, value));
            navigator.reveal(driver);
        }));
    }

    private String nameOf(Input input) {
        return input.label(locale) + " " + input.group().label(locale) + " " + input.id();
    }

    private List<Entry> commands() {
        return Action.all().stream()
                .filter(action ->
                        action != Action.FIND && actions.possible(action).get())
                .map(action -> new Entry(
                        words.get("kind.command"),
                        actions.words(action).get(),
                        actions.keysText(action).getValue(),
                        actions.words(action).get() + " " + action.label() + " " + action.synonyms(),
                        () -> actions.run(action)))
                .toList();
    }

    private List<Entry> assumptions() {
        Assumptions now = workspace.active().assumptions();
        return Input.all().stream()
                .map(input -> new Entry(
                        input.group().label(locale),
                        input.label(locale),
                        value(input, now),
                        nameOf(input),
                        () -> navigator.reveal(input)))
                .toList();
    }

    private String value(Input input, Assumptions now) {
        return input instanceof Driver driver
                ? numbers.input(driver.unit(), now.value(driver))
                : ((Choice) input).optionLabel(now.option((Choice) input), locale);
    }

    private List<Entry> scenarios() {
        return workspace.thesis().scenarios().stream()
                .map(scenario -> new Entry(
                        words.get("kind.scenario"),
                        words.get("scenario", scenario.name()),
                        "",
                        words.get("scenario", scenario.name()),
                        () -> workspace.activate(scenario.id())))
                .toList();
    }

    private List<Entry> figures() {
        Scenario active = workspace.active();
        int year = (int) active.assumptions().value(Driver.VALUATION_EXIT_YEAR);
        List<Entry> figures = new ArrayList<>();
        for (Result result : Result.all()) {
            FigureKey key = new FigureKey.OfResult(active.id(), result);
            figures.add(figure(words.get("figure", result.label(locale)), result.label(locale), key));
        }
        for (Series series : Series.all()) {
            FigureKey key = new FigureKey.OfSeries(active.id(), series, year);
            figures.add(figure(words.get("figure.year", series.label(locale), year), series.label(locale), key));
        }
        return figures;
    }

    private Entry figure(String name, String text, FigureKey key) {
        return new Entry(
                words.get("kind.figure"),
                name,
                "",
                text + " " + words.get("kind.figure"),
                () -> explainer.explain(key));
    }

    private List<Entry> evidence() {
        List<Evidence> all = new ArrayList<>(workspace.thesis().evidence());
        all.addAll(EvidenceLibrary.all());
        return all.stream()
                .map(item -> new Entry(
                        words.get("kind.evidence"),
                        EvidenceLibrary.claim(item, UiWords.language()),
                        item.asOf(),
                        EvidenceLibrary.claim(item, UiWords.language()) + " " + item.claim() + " " + item.source(),
                        () -> navigator.open(Place.EVIDENCE)))
                .toList();
    }
}

package underwrite.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import underwrite.app.format.UiWords;
import underwrite.model.driver.Input;
import underwrite.model.driver.Unit;
import underwrite.model.file.compare.Change;
import underwrite.model.file.compare.Effects;
import underwrite.model.file.json.Json;
import underwrite.model.file.json.JsonWriter;
import underwrite.model.sensitivity.InputBridge;
import underwrite.model.sensitivity.SmallestFlip;
import underwrite.model.series.Result;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Words;

/** Says what changed from one thesis to another, and what that does to the results. */
@Command(name = "diff")
final class DiffCommand implements Runnable {
    private static final Words WORDS = UiWords.of(DiffCommand.class);
    private static final int MOST_DRIVERS_SHOWN = 5;

    /** What a reader looks for first; every result that changes is in the JSON document. */
    private static final List<Result> HEADLINES = List.of(Result.MOIC, Result.IRR, Result.PROCEEDS);

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "A", descriptionKey = "before")
    private Path before;

    @Parameters(index = "1", paramLabel = "B", descriptionKey = "after")
    private Path after;

    @Mixin
    private final AnswerOption answer = new AnswerOption();

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        Thesis one = read(before);
        Thesis other = read(after);
        List<Change> changes = Change.between(one, other);
        answer.write(terminal, out -> document(out, changes, effects(one, other, Result.all())), out -> {
            text(out, changes, effects(one, other, HEADLINES));
            flips(out, one, other);
        });
    }

    private Thesis read(Path path) {
        ThesisFile file = ThesisArgument.read(path, terminal);
        file.requireUsable(file.thesis().scenarios());
        return file.thesis();
    }

    private List<Effects> effects(Thesis one, Thesis other, List<Result> results) {
        ProgressLine progress = new ProgressLine(after, terminal, System::nanoTime);
        List<Effects> changed = new ArrayList<>();
        for (Result result : results) {
            Effects.between(one, other, result).stream()
                    .filter(effects -> !effects.before().equals(effects.after()))
                    .forEach(changed::add);
            progress.done(results.indexOf(result) + 1, results.size());
        }
        return changed;
    }

    private static void document(JsonWriter out, List<Change> changes, List<Effects> effects) {
        out.object(() -> {
            out.key("changes")
                    .list(() -> changes.forEach(change -> out.object(() -> {
                        out.key("path").text(change.path());
                        value(out.key("before"), change.before());
                        value(out.key("after"), change.after());
                    })));
            out.key("effects").list(() -> effects.forEach(one -> effect(out, one)));
        });
    }

    private static void value(JsonWriter out, Optional<Json> value) {
        value.ifPresentOrElse(out::json, out::nothing);
    }

    private static void effect(JsonWriter out, Effects effects) {
        out.object(() -> {
            out.key("scenario").text(effects.scenario());
            out.key("result").text(effects.result().id());
            Missing.numberOrNull(out.key("before"), effects.before());
            Missing.numberOrNull(out.key("after"), effects.after());
            out.key("drivers")
                    .list(() -> effects.drivers()
                            .forEach(effect -> out.object(() -> {
                                out.key("driver").text(effect.input().id());
                                out.key("effect").number(effect.effect());
                            })));
        });
    }

    private static void text(PrintWriter out, List<Change> changes, List<Effects> effects) {
        if (changes.isEmpty()) {
            out.print(WORDS.get("diff.same") + "\n");
            return;
        }
        Table table = new Table(Table.headings(WORDS.get("diff.changes")));
        for (Change change : changes) {
            table.row(List.of(change.path(), shown(change.before()), shown(change.after())));
        }
        table.write(out);
        if (!effects.isEmpty()) {
            out.print("\n");
            effects(effects).write(out);
        }
    }

    /** The fewest changes that turn the decision at the hurdle rate, scenario by scenario. */
    private static void flips(PrintWriter out, Thesis one, Thesis other) {
        for (Scenario before : one.scenarios()) {
            other.scenario(before.id())
                    .flatMap(after -> SmallestFlip.atHurdle(before, after))
                    .ifPresent(flip -> out.print("\n" + WORDS.get("diff.flip", before.id(), names(flip)) + "\n"));
        }
    }

    private static String names(SmallestFlip flip) {
        return flip.inputs().stream().map(Input::id).collect(Collectors.joining(", "));
    }

    private static String shown(Optional<Json> value) {
        return value.map(json -> JsonWriter.document(out -> out.json(json))).orElse("");
    }

    private static Table effects(List<Effects> effects) {
        Table table = new Table(Table.headings(WORDS.get("diff.effects")), 2);
        for (Effects one : effects) {
            table.row(List.of(
                    one.scenario(),
                    one.result().label(UiWords.language()),
                    Shown.value(one.result(), one.before()),
                    Shown.value(one.result(), one.after())));
            one.drivers().stream().limit(MOST_DRIVERS_SHOWN).forEach(effect -> table.row(driver(one, effect)));
        }
        return table;
    }

    /** With its standard error where it is sampled. */
    private static List<String> driver(Effects effects, InputBridge.Effect effect) {
        Unit unit = effects.result().unit();
        String change = Shown.change(unit, effect.effect());
        String error = effect.standardError() == 0 ? "" : " ± " + Shown.value(unit, effect.standardError());
        return List.of("", WORDS.get("diff.driver", effect.input().label(UiWords.language())), "", change + error);
    }
}

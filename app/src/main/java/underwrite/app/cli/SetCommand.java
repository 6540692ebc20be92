package underwrite.app.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import underwrite.app.format.UiWords;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Input;
import underwrite.model.driver.Unit;
import underwrite.model.thesis.Assumptions;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Words;

/** Makes a copy of a thesis with other assumptions in one scenario. */
@Command(name = "set")
final class SetCommand implements Runnable {
    private static final Words WORDS = UiWords.of(SetCommand.class);

    /** What a percentage can stand for: 35% is 0.35, 240% is 2.4 times. */
    private static final Set<Unit> RATIOS =
            EnumSet.of(Unit.SHARE, Unit.PER_YEAR, Unit.MULTIPLE, Unit.MULTIPLE_PER_YEAR);

    private final Terminal terminal;

    @Mixin
    private final ThesisArgument file = new ThesisArgument();

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "DRIVER=VALUE", descriptionKey = "assignment")
    private List<String> assignments = new ArrayList<>();

    @Mixin
    private final ScenarioOption scenario = new ScenarioOption();

    @Mixin
    private final OutputOption output = new OutputOption();

    SetCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        output.requireFree();
        ThesisFile read = file.read(terminal);
        if (read.opened().readOnly()) {
            throw read.wrong("set.readOnly");
        }
        Scenario chosen = scenario.in(read);
        Assumptions changed = chosen.assumptions();
        for (String assignment : assignments) {
            changed = assigned(read, changed, assignment);
        }
        Scenario result = chosen.with(changed);
        read.requireUsable(List.of(result));
        Thesis thesis = read.thesis().withScenario(chosen.id(), before -> result);
        output.write(thesis, terminal);
    }

    private static Assumptions assigned(ThesisFile read, Assumptions assumptions, String assignment) {
        int equals = assignment.indexOf('=');
        if (equals <= 0) {
            throw CommandException.wrongCall(WORDS.get("set.noPair", OneLine.of(assignment)));
        }
        String id = assignment.substring(0, equals).strip();
        String value = assignment.substring(equals + 1).strip();
        Input input = Input.byId(id).orElseThrow(() -> read.wrong("driver.unknown", OneLine.of(id)));
        return input instanceof Choice choice
                ? assumptions.with(choice, option(read, choice, value))
                : assumptions.with((Driver) input, number(read, (Driver) input, value));
    }

    private static int option(ThesisFile read, Choice choice, String value) {
        return choice.option(value)
                .orElseThrow(() ->
                        read.wrong("set.option", choice.id(), OneLine.of(value), String.join(", ", choice.options())));
    }

    private static double number(ThesisFile read, Driver driver, String value) {
        OptionalDouble number = Amount.of(value);
        if (number.isEmpty()) {
            throw read.wrong("set.number", driver.id(), OneLine.of(value));
        }
        if (value.endsWith("%") && !RATIOS.contains(driver.unit())) {
            throw read.wrong(
                    "set.percent", driver.id(), OneLine.of(value), driver.unit().symbol());
        }
        return number.getAsDouble();
    }
}

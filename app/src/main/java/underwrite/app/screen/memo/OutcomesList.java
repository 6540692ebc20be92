package underwrite.app.screen.memo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.app.screen.Desk;
import underwrite.app.task.Latest;
import underwrite.model.driver.Unit;
import underwrite.model.forecast.Explanation;
import underwrite.model.forecast.ForecastRecord;
import underwrite.model.forecast.Statement;
import underwrite.model.forecast.Statement.Verdict;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Words;

/** For each milestone that is decided: what was written down for a miss, how far the projection was off, and which driver alone explains it. */
final class OutcomesList extends VBox {
    private static final Logger LOG = LoggerFactory.getLogger(OutcomesList.class);
    private static final Duration REST = Duration.ofMillis(80);
    private static final double CLOSE = 0.01;

    private final Desk desk;
    private final NumberText numbers;
    private final Words words = UiWords.of(OutcomesList.class);
    private final Locale locale = UiWords.language();
    private final Latest latest;

    OutcomesList(Desk desk) {
        this.desk = desk;
        this.numbers = desk.numbers();
        this.latest = new Latest(desk.tasks(), REST);
        getStyleClass().add("memo-outcomes");
    }

    /** A statement with the driver that explains it best, where one does. */
    private record Explained(Statement statement, Optional<Explanation> best) {}

    void draw(ForecastRecord record, Thesis thesis) {
        List<Statement> decided = record.decided();
        if (decided.isEmpty()) {
            latest.drop();
            getChildren().clear();
            return;
        }
        Scenario main = thesis.mainScenario();
        latest.ask(
                () -> explain(decided, main),
                found -> show(found, main),
                failure -> LOG.info("What happened was not explained", failure));
    }

    private static List<Explained> explain(List<Statement> decided, Scenario main) {
        List<Explained> found = new ArrayList<>();
        for (Statement statement : decided) {
            boolean off = statement.actualOverProjected().isPresent();
            Optional<Explanation> best = off
                    ? Explanation.of(main.assumptions(), statement.milestone()).stream()
                            .findFirst()
                    : Optional.empty();
            found.add(new Explained(statement, best));
        }
        return found;
    }

    private void show(List<Explained> all, Scenario main) {
        getChildren().setAll(all.stream().map(one -> line(one, main)).toList());
    }

    private HBox line(Explained one, Scenario main) {
        Label label = new Label(sentence(one, main));
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll("type-table", "text-second", "memo-outcome");
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(10, label);
        one.best().filter(best -> off(one.statement())).ifPresent(best -> {
            Button rebase = new Button(words.get("rebase"));
            rebase.getStyleClass().add("small");
            rebase.setMinWidth(USE_PREF_SIZE);
            rebase.setOnAction(event -> desk.edits().setValue(main.id(), best.driver(), best.value()));
            line.getChildren().add(rebase);
        });
        return line;
    }

    private static boolean off(Statement statement) {
        OptionalDouble ratio = statement.actualOverProjected();
        return ratio.isPresent() && Math.abs(ratio.getAsDouble() - 1) > CLOSE;
    }

    private String sentence(Explained one, Scenario main) {
        Statement statement = one.statement();
        String metric = statement.milestone().metric().label(locale);
        String action = statement.milestone().action();
        String written = statement.verdict() == Verdict.MISSED && !action.isBlank()
                ? " " + words.get("outcome.action", action)
                : "";
        String head = words.get(
                "outcome." + statement.verdict().name(),
                metric,
                statement.milestone().year());
        return head + written + " " + why(one, main);
    }

    private String why(Explained one, Scenario main) {
        OptionalDouble ratio = one.statement().actualOverProjected();
        if (ratio.isEmpty()) {
            return words.get("explain.noRatio");
        }
        if (!off(one.statement())) {
            return words.get("explain.same", main.name());
        }
        double times = ratio.getAsDouble();
        String by = numbers.shown(Unit.MULTIPLE, times >= 1 ? times : 1 / times);
        String off = words.get(times >= 1 ? "explain.low" : "explain.high", main.name(), by);
        return off + " "
                + one.best()
                        .map(best -> words.get(
                                "explain.driver",
                                best.driver().label(locale),
                                numbers.shown(best.driver().unit(), best.value()),
                                numbers.shown(
                                        best.driver().unit(), main.assumptions().value(best.driver()))))
                        .orElseGet(() -> words.get("explain.none"));
    }
}

package underwrite.app.screen.memo;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.app.screen.Desk;
import underwrite.app.task.Latest;
import underwrite.model.diligence.Diligence;
import underwrite.model.driver.Unit;
import underwrite.model.simulation.Progress;
import underwrite.model.simulation.Simulation;
import underwrite.model.simulation.SimulationRequest;
import underwrite.model.thesis.SimulationSettings;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Words;

/** What a simulation says is worth finding out: each driver with its chance to change the decision and what knowing it is worth. */
final class DiligenceRanking extends VBox {
    private static final Logger LOG = LoggerFactory.getLogger(DiligenceRanking.class);
    private static final int TRIALS = 50_000;
    private static final int MOST = 8;
    private static final double STALE = 0.45;

    private final NumberText numbers;
    private final Words words = UiWords.of(DiligenceRanking.class);
    private final Locale locale = UiWords.language();
    private final Latest latest;
    private final Consumer<Diligence.Question> add;
    private @Nullable Thesis ranked;

    /** @param add puts a driver on the list */
    DiligenceRanking(Desk desk, Consumer<Diligence.Question> add) {
        this.numbers = desk.numbers();
        this.latest = new Latest(desk.tasks(), Duration.ZERO);
        this.add = add;
        getStyleClass().add("memo-diligence-ranking");
    }

    /** Simulates a thesis and ranks its drivers. */
    void rank(Thesis thesis) {
        ranked = thesis;
        setOpacity(STALE);
        latest.ask(
                () -> Diligence.of(Simulation.of(SimulationRequest.of(thesis).withTrials(TRIALS))
                        .run(ForkJoinPool.commonPool(), 1, Progress.NONE)),
                this::show,
                failure -> {
                    LOG.info("The questions were not ranked", failure);
                    setOpacity(1);
                    getChildren().setAll(sentence(words.get("diligence.failed")));
                });
    }

    /** Dims a ranking that is older than the scenarios of the document. */
    void follow(Thesis thesis) {
        Thesis of = ranked;
        boolean old = of != null
                && !(of.scenarios().equals(thesis.scenarios())
                        && of.simulation().equals(thesis.simulation()));
        setOpacity(old ? STALE : 1);
    }

    private void show(Diligence found) {
        setOpacity(1);
        getChildren().clear();
        List<Diligence.Question> asked = found.mattering();
        if (asked.isEmpty()) {
            getChildren()
                    .add(sentence(words.get(found.questions().isEmpty() ? "diligence.certain" : "diligence.nothing")));
            return;
        }
        getChildren().add(sentence(words.get("diligence.ranked", numbers.exact(Unit.PEOPLE, TRIALS))));
        Thesis of = ranked;
        if (of != null
                && of.simulation().scenario().equals(SimulationSettings.ALL_SCENARIOS)
                && of.scenarios().size() > 1) {
            getChildren().add(sentence(words.get("diligence.pooled")));
        }
        asked.stream().limit(MOST).forEach(question -> getChildren().add(line(question)));
    }

    private HBox line(Diligence.Question question) {
        Label label = sentence(words.get(
                "diligence.line",
                question.driver().label(locale),
                numbers.shown(Unit.SHARE, question.chanceToFlip()),
                numbers.shown(Unit.USD_MILLIONS, question.worth())));
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        Button button = new Button(words.get("diligence.take"));
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setId("diligence-take-" + question.driver().id());
        button.setOnAction(event -> add.accept(question));
        HBox line = new HBox(10, label, button);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("diligence-question");
        return line;
    }

    private static Label sentence(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("type-table", "text-second");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}

package underwrite.app.screen.simulation;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import underwrite.app.format.UiWords;
import underwrite.app.screen.Desk;
import underwrite.app.screen.Redraw;
import underwrite.app.screen.simulation.SimulationState.Stage;
import underwrite.app.workspace.SimulationEdits;
import underwrite.model.driver.Unit;
import underwrite.model.words.Words;

/** The main figures of the simulation in the results panel, while the simulation is looked at. Each opens its explanation. */
public final class SimulatedSummary extends VBox {
    private static final double STALE = 0.45;

    private final Desk desk;
    private final Worlds worlds;
    private final StatisticCard explanation;
    private final Words words = UiWords.of(SimulatedSummary.class);
    private final Label title = new Label();
    private final Label running = new Label(words.get("summary.running"));
    private final VBox rows = new VBox();
    private final Label note = new Label();

    public SimulatedSummary(Desk desk, SimulationModel model) {
        this.desk = desk;
        worlds = new Worlds(desk, new SimulationEdits(desk.workspace(), desk.numbers()));
        explanation =
                new StatisticCard(wish -> model.stateProperty().get().shown().ifPresent(one -> worlds.open(one, wish)));
        getStyleClass().addAll("results-part", "simulated-summary");
        title.getStyleClass().add("type-section");
        running.getStyleClass().add("alert-count");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap, running);
        head.setAlignment(Pos.CENTER_LEFT);
        note.getStyleClass().addAll("alert", "alert-note", "type-table");
        note.setWrapText(true);
        note.setMaxWidth(Double.MAX_VALUE);
        note.setMinHeight(USE_PREF_SIZE);
        note.managedProperty().bind(note.visibleProperty());
        getChildren().addAll(head, rows, note);
        visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.lookedProperty().get()
                                && model.stateProperty().get().shown().isPresent(),
                        model.lookedProperty(),
                        model.stateProperty()));
        managedProperty().bind(visibleProperty());
        Redraw redraw = Redraw.of(model.stateProperty(), this::draw);
        visibleProperty().addListener((property, old, now) -> redraw.showing(now));
        redraw.showing(isVisible());
    }

    private void draw(SimulationState state) {
        state.shown().ifPresent(one -> draw(one, state));
    }

    private void draw(Simulated simulated, SimulationState state) {
        running.setVisible(state.stage() == Stage.RUNNING);
        String scenario = simulated.pooled()
                ? words.get("summary.all")
                : simulated.result().request().scenarios().get(0).name();
        title.setText(words.get("summary", scenario));
        Statistics statistics = new Statistics(simulated, desk.numbers());
        List<Statistic> shown = List.of(
                statistics.mean(),
                statistics.median(),
                statistics.loss(),
                statistics.triple(),
                statistics.distress(),
                statistics.shortfall());
        while (rows.getChildren().size() < shown.size()) {
            rows.getChildren().add(new Row());
        }
        for (int i = 0; i < shown.size(); i++) {
            ((Row) rows.getChildren().get(i)).show(shown.get(i));
        }
        rows.setOpacity(state.stale() ? STALE : 1);
        showNote(simulated);
    }

    /** The mean of many worlds is not the result of the mean world; where they are far apart, it is said. */
    private void showNote(Simulated simulated) {
        double mean = simulated.result().moic().mean();
        double median = simulated.result().moic().percentile(50);
        boolean skewed = mean > 1.1 * median;
        note.setVisible(skewed);
        note.setText(skewed ? words.get("summary.skewed", desk.numbers().shown(Unit.MULTIPLE, median)) : "");
    }

    /** One figure. */
    private final class Row extends HBox {
        private final Label name = new Label();
        private final Label value = new Label();

        Row() {
            getStyleClass().add("results-row");
            setAlignment(Pos.CENTER_LEFT);
            name.getStyleClass().add("results-name");
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            value.getStyleClass().addAll("results-figure", "figure");
            value.setAccessibleRole(AccessibleRole.BUTTON);
            value.setFocusTraversable(true);
            value.setMinWidth(USE_PREF_SIZE);
            getChildren().addAll(name, gap, value);
        }

        void show(Statistic statistic) {
            name.setText(statistic.title());
            value.setText(statistic.value());
            value.setAccessibleText(statistic.title() + " " + statistic.value());
            value.setOnMouseClicked(event -> explain(statistic));
            value.setOnKeyPressed(event -> {
                if (event.getCode() == KeyCode.ENTER) {
                    explain(statistic);
                    event.consume();
                }
            });
        }

        private void explain(Statistic statistic) {
            explanation.show(statistic, value, value.getBoundsInLocal());
        }
    }
}

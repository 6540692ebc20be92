package underwrite.app.screen.simulation;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import underwrite.app.component.chart.Percent;
import underwrite.app.format.UiWords;
import underwrite.app.screen.Desk;
import underwrite.app.screen.FigureLabel;
import underwrite.app.screen.Redraw;
import underwrite.app.screen.simulation.SimulationState.Stage;
import underwrite.app.workspace.SimulationEdits;
import underwrite.model.driver.Unit;
import underwrite.model.simulation.SimulationResult;
import underwrite.model.words.Words;

/** The main figures of the simulation in the results panel, while the simulation is looked at. Each opens its explanation. */
public final class SimulatedSummary extends VBox {
    private static final double STALE = 0.45;

    private final Desk desk;
    private final Worlds worlds;
    private final SimulationKeys keys;
    private final Words words = UiWords.of(SimulatedSummary.class);
    private final Label title = new Label();
    private final Label running = new Label(words.get("summary.running"));
    private final VBox rows = new VBox();
    private final Label note = new Label();

    public SimulatedSummary(Desk desk, SimulationModel model) {
        this.desk = desk;
        worlds = new Worlds(desk, new SimulationEdits(desk.workspace(), desk.numbers()));
        keys = new SimulationKeys(
                desk,
                () -> model.stateProperty().get().shown(),
                wish -> model.stateProperty().get().shown().ifPresent(one -> worlds.open(one, wish)));
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
        SimulationResult result = simulated.result();
        List<Shown> shown = List.of(
                new Shown("mean.title", multiple(result.moic().mean()), Statistics.MEAN),
                new Shown("median.title", multiple(result.moic().percentile(50)), "50"),
                new Shown("loss", Percent.tenths(result.probabilityOfLoss()), StatisticWorkings.LOSS),
                new Shown("triple", Percent.tenths(result.probabilityOfThreeTimes()), StatisticWorkings.TRIPLE),
                new Shown("distress", Percent.tenths(result.probabilityOfDistress()), StatisticWorkings.DISTRESS),
                new Shown("shortfall", multiple(result.expectedShortfall()), StatisticWorkings.SHORTFALL));
        while (rows.getChildren().size() < shown.size()) {
            rows.getChildren().add(new Row());
        }
        for (int i = 0; i < shown.size(); i++) {
            ((Row) rows.getChildren().get(i)).show(shown.get(i));
        }
        rows.setOpacity(state.stale() ? STALE : 1);
        showNote(simulated);
    }

    /** One figure: its words, what it comes to, and which statistic it is. */
    private record Shown(String name, String value, String statistic) {}

    private String multiple(double value) {
        return desk.numbers().shown(Unit.MULTIPLE, value);
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
        private final FigureLabel value = new FigureLabel(desk.navigator(), "results-figure");

        Row() {
            getStyleClass().add("results-row");
            setAlignment(Pos.CENTER_LEFT);
            name.getStyleClass().add("results-name");
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            getChildren().addAll(name, gap, value);
        }

        void show(Shown shown) {
            name.setText(words.get(shown.name()));
            value.show(shown.value(), keys.of(shown.statistic()));
            value.setAccessibleText(name.getText() + " " + shown.value());
        }
    }
}

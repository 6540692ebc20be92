package underwrite.app.screen.results;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import underwrite.app.screen.FigureLabel;
import underwrite.app.screen.Navigator;
import underwrite.app.screen.results.ResultsModel.Figure;

/** One line of the results: what it is, and the figure at the right. */
final class Row extends HBox {
    private final Label name = new Label();
    private final FigureLabel figure;
    private final Label beside = new Label();

    Row(Navigator navigator) {
        getStyleClass().add("results-row");
        setAlignment(Pos.BASELINE_LEFT);
        figure = new FigureLabel(navigator, "results-figure");
        name.getStyleClass().add("results-name");
        beside.getStyleClass().add("results-beside");
        beside.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(name, gap, figure, beside);
    }

    void show(Figure now) {
        name.setText(now.label());
        now.key().ifPresentOrElse(key -> figure.show(now.text(), key), () -> figure.showNone(now.text()));
        beside.setText(now.beside());
        beside.setManaged(!now.beside().isEmpty());
    }
}

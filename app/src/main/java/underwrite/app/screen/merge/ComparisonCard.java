package underwrite.app.screen.merge;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import underwrite.app.format.UiWords;
import underwrite.model.words.Words;

/** What a thesis in a file has otherwise than the open one, what each difference does to MOIC, and which would turn the decision. */
final class ComparisonCard extends VBox {
    private static final int VALUE_PERCENT = 20;
    private static final int EFFECT_PERCENT = 13;

    private final Words words = UiWords.of(ComparisonCard.class);
    private final GridPane grid = new GridPane();

    ComparisonCard(String file, Comparison comparison, Runnable merge, Runnable close) {
        getStyleClass().addAll("overlay-card", "merge-card", "comparison-card");
        Label title = text(words.get("compare", file));
        title.getStyleClass().add("type-title");
        getChildren().add(title);
        boolean same = comparison.parts().isEmpty() && comparison.others().isEmpty();
        if (same) {
            getChildren().add(text(words.get("compare.same")));
        } else {
            getChildren().add(table(comparison));
        }
        Button merging = new Button(words.get("compare.merge"));
        merging.setOnAction(event -> merge.run());
        merging.setDisable(same);
        Button done = new Button(words.get("compare.close"));
        done.setDefaultButton(true);
        done.setOnAction(event -> close.run());
        HBox buttons = new HBox(merging, done);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("card-buttons");
        getChildren().add(buttons);
    }

    private static Label text(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private ScrollPane table(Comparison comparison) {
        grid.getStyleClass().add("merge-grid");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(name, column(VALUE_PERCENT), column(VALUE_PERCENT), column(EFFECT_PERCENT));
        comparison.parts().forEach(this::part);
        if (!comparison.others().isEmpty()) {
            heads(words.get("compare.others"), "");
            comparison.others().forEach(this::line);
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "merge-scroll");
        grid.heightProperty()
                .addListener((property, old, height) -> scroll.setPrefViewportHeight(height.doubleValue()));
        return scroll;
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setHalignment(HPos.RIGHT);
        column.setPercentWidth(percent);
        return column;
    }

    private void part(Comparison.Part part) {
        heads(part.head(), words.get("compare.effect"));
        part.lines().forEach(this::line);
        line(new Comparison.Line(words.get("compare.sum"), "", "", part.sum()));
        grid.add(text(part.flip()), 0, grid.getRowCount(), 4, 1);
    }

    private void heads(String name, String effect) {
        int row = grid.getRowCount();
        Label head = text(name);
        head.getStyleClass().add("type-card-title");
        grid.add(head, 0, row);
        List<String> columns = List.of(words.get("compare.here"), words.get("compare.there"), effect);
        for (int i = 0; i < columns.size(); i++) {
            Label column = new Label(columns.get(i));
            column.getStyleClass().addAll("type-help", "text-second");
            grid.add(column, i + 1, row);
        }
    }

    private void line(Comparison.Line line) {
        int row = grid.getRowCount();
        List<String> cells = List.of(line.name(), line.here(), line.there(), line.effect());
        for (int i = 0; i < cells.size(); i++) {
            grid.add(text(cells.get(i)), i, row);
        }
    }
}

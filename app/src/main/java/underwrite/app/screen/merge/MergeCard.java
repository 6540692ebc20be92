package underwrite.app.screen.merge;

import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.app.screen.Overlay;
import underwrite.model.file.compare.Merge.Side;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Words;

/** Two versions of one thesis, field by field: keep mine, take theirs, or bring both together. */
public final class MergeCard extends VBox {
    private final MergeModel model;
    private final GridPane grid = new GridPane();
    private final Words words = UiWords.of(MergeCard.class);

    /** What can come of it. */
    public interface Decision {
        /** My version as it is. */
        void keep();

        /** Their version as it is. */
        void take();

        /** Both together. */
        void merge(Thesis merged);

        /** Mine, with their scenarios beside my own; only where the two have no common start. */
        default Optional<Runnable> both() {
            return Optional.empty();
        }
    }

    /** @param base what both started from; empty when the two have no common start */
    public MergeCard(
            Optional<Thesis> base, Thesis mine, Thesis theirs, NumberText numbers, Overlay overlay, Decision decision) {
        model = new MergeModel(base, mine, theirs, numbers);
        getStyleClass().addAll("overlay-card", "merge-card");
        Label title = new Label(words.get("merge"));
        title.getStyleClass().add("type-title");
        getChildren()
                .addAll(title, text(words.get(model.withBase() ? "merge.help" : "merge.two")), table(), new HBox(8));
        HBox buttons = (HBox) getChildren().get(getChildren().size() - 1);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("card-buttons");
        Button merge = button("merge.both", overlay, () -> decision.merge(model.merged()));
        merge.getStyleClass().add("accent");
        merge.setDefaultButton(true);
        buttons.getChildren()
                .addAll(button("merge.mine", overlay, decision::keep), button("merge.theirs", overlay, decision::take));
        decision.both().ifPresent(both -> buttons.getChildren().add(button("merge.beside", overlay, both)));
        buttons.getChildren().add(merge);
    }

    private Button button(String key, Overlay overlay, Runnable action) {
        Button button = new Button(words.get(key));
        button.setOnAction(event -> {
            overlay.hide();
            action.run();
        });
        return button;
    }

    private static Label text(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Node table() {
        grid.getStyleClass().add("merge-grid");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(name, value(), value(), value());
        if (!model.rows().isEmpty()) {
            heads(List.of("merge.field", "merge.base", "merge.mineHead", "merge.theirsHead"));
            model.rows().forEach(this::row);
        }
        if (!model.incoming().isEmpty()) {
            heads(List.of("merge.incoming", "merge.before", "merge.after"));
            model.incoming().forEach(this::row);
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", "merge-scroll");
        grid.heightProperty()
                .addListener((property, old, height) -> scroll.setPrefViewportHeight(height.doubleValue()));
        return scroll;
    }

    private static ColumnConstraints value() {
        ColumnConstraints column = new ColumnConstraints();
        column.setHalignment(HPos.LEFT);
        column.setPercentWidth(21);
        return column;
    }

    private void heads(List<String> keys) {
        int row = grid.getRowCount();
        for (int i = 0; i < keys.size(); i++) {
            if (i != 1 || keys.size() < 4 || model.withBase()) {
                Label head = new Label(words.get(keys.get(i)));
                head.getStyleClass().addAll("type-help", "text-second");
                grid.add(head, i, row);
            }
        }
    }

    private void row(MergeModel.Row row) {
        int at = grid.getRowCount();
        ToggleGroup group = new ToggleGroup();
        RadioButton mine = side(row, Side.MINE, row.mine(), group);
        RadioButton theirs = side(row, Side.THEIRS, row.theirs(), group);
        mine.setSelected(true);
        grid.add(text(row.name()), 0, at);
        if (model.withBase()) {
            grid.add(text(row.base()), 1, at);
        }
        grid.add(mine, 2, at);
        grid.add(theirs, 3, at);
    }

    private RadioButton side(MergeModel.Row row, Side side, String value, ToggleGroup group) {
        RadioButton button = new RadioButton(value);
        button.setToggleGroup(group);
        button.setAccessibleText(words.get("merge.spoken." + side, row.name(), value));
        button.setOnAction(event -> row.side().set(side));
        return button;
    }

    private void row(MergeModel.Incoming incoming) {
        int at = grid.getRowCount();
        grid.add(text(incoming.name()), 0, at);
        grid.add(text(incoming.before()), 1, at);
        grid.add(text(incoming.after()), 2, at);
    }
}

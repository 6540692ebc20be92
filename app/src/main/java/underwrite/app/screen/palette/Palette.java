package underwrite.app.screen.palette;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import underwrite.app.format.UiWords;
import underwrite.app.screen.Overlay;

/** The command finder: a field, and under it what it finds. Up and Down choose, Enter does it, Escape takes it away. */
public final class Palette extends VBox {
    private static final double ROW = 34;

    private final PaletteModel model;
    private final Overlay overlay;
    private final TextField field = new TextField();
    private final ListView<Entry> list = new ListView<>();
    private final Label none = new Label();

    public Palette(PaletteModel model, Overlay overlay) {
        this.model = model;
        this.overlay = overlay;
        getStyleClass().addAll("palette", "overlay-card");
        field.setPromptText(UiWords.of(Palette.class).get("prompt"));
        field.setAccessibleText(UiWords.of(Palette.class).get("prompt"));
        field.getStyleClass().add("palette-field");
        list.getStyleClass().add("palette-list");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new Cell());
        none.getStyleClass().addAll("text-second", "palette-none");
        none.managedProperty().bind(none.visibleProperty());
        getChildren().addAll(field, list, none);
        field.textProperty().addListener((property, old, now) -> find(now));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        list.setOnMouseClicked(event -> choose());
    }

    /** Opens it, empty. */
    public void open() {
        field.clear();
        find("");
        overlay.show(this, Pos.TOP_CENTER);
        field.requestFocus();
    }

    private void find(String typed) {
        List<Entry> found = model.find(typed);
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
        list.setPrefHeight(found.size() * ROW + 2);
        list.setMinHeight(found.size() * ROW + 2);
        none.setVisible(found.isEmpty());
        none.setText(UiWords.of(Palette.class).get("none", typed));
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            list.getSelectionModel().selectNext();
        } else if (event.getCode() == KeyCode.UP) {
            list.getSelectionModel().selectPrevious();
        } else if (event.getCode() == KeyCode.ENTER) {
            choose();
        } else {
            return;
        }
        event.consume();
    }

    private void choose() {
        Entry entry = list.getSelectionModel().getSelectedItem();
        if (entry != null) {
            overlay.hide();
            entry.action().run();
        }
    }

    private static final class Cell extends ListCell<Entry> {
        private final Label name = new Label();
        private final Label kind = new Label();
        private final Label detail = new Label();
        private final HBox row;

        Cell() {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            kind.getStyleClass().addAll("text-second", "palette-kind");
            detail.getStyleClass().addAll("text-second", "palette-detail");
            detail.setMinWidth(USE_PREF_SIZE);
            name.setMinWidth(0);
            row = new HBox(name, gap, detail, kind);
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().add("palette-row");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(null);
            setGraphic(entry == null || empty ? null : row);
            if (entry != null) {
                name.setText(entry.name());
                kind.setText(entry.kind());
                detail.setText(entry.detail());
            }
        }
    }
}

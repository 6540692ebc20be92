package underwrite.app.screen.drivers;

import java.util.List;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import underwrite.app.format.UiWords;
import underwrite.model.driver.Input;
import underwrite.model.words.Words;

/** A section of a slider tab: its heading, its rows, and the advanced ones under a line that opens them. */
final class SectionView extends VBox {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final DriverSection section;
    private final VBox advanced = new VBox();
    private final Button toggle = new Button();
    private final Function<Input, InputRow> rows;

    SectionView(DriverSection section, boolean first, DriversModel model, Function<Input, InputRow> rows) {
        this.section = section;
        this.rows = rows;
        getStyleClass().add("section");
        getChildren().add(head(section.label(), first, model));
        section.main().forEach(input -> getChildren().add(rows.apply(input).view()));
        if (!section.advanced().isEmpty()) {
            toggle.setText(UiWords.of(SectionView.class)
                    .get("advanced", section.advanced().size()));
            toggle.setGraphic(new FontIcon(Feather.CHEVRON_RIGHT));
            toggle.getStyleClass().add("advanced-toggle");
            toggle.setOnAction(event -> {
                model.setOpen(section, !advanced.isManaged());
                show(!advanced.isManaged());
            });
            getChildren().addAll(toggle, advanced);
            show(model.open(section) || section.advanced().stream().anyMatch(model::changed));
        }
    }

    /** A heading, with what stands in the right column beside the first one. */
    static Node head(String text, boolean first, DriversModel model) {
        Words words = UiWords.of(SectionView.class);
        Label title = new Label(text);
        title.getStyleClass().add("type-section");
        title.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("section-head");
        if (first) {
            Label column = new Label();
            column.getStyleClass().add("section-column");
            column.textProperty().bind(model.rangesProperty().map(ranges -> words.get(ranges ? "ranges" : "effect")));
            head.getChildren().add(column);
        }
        return head;
    }

    DriverSection section() {
        return section;
    }

    /** Opens the advanced rows, when this is one of them. */
    void open(Input input) {
        if (section.advanced().contains(input)) {
            show(true);
        }
    }

    /** Opens the advanced rows when one of these is among them. */
    void openFor(List<? extends Input> inputs) {
        inputs.forEach(this::open);
    }

    private void show(boolean open) {
        if (open && advanced.getChildren().isEmpty()) {
            section.advanced()
                    .forEach(input ->
                            advanced.getChildren().add(rows.apply(input).view()));
        }
        advanced.setManaged(open);
        advanced.setVisible(open);
        toggle.pseudoClassStateChanged(OPEN, open);
        toggle.getGraphic().setRotate(open ? 90 : 0);
    }
}

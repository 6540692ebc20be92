package underwrite.app.screen.evidence;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import underwrite.app.component.StanceMark;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.model.driver.Unit;
import underwrite.model.words.Words;

/** One line of the list: stance, claim over driver and source, value, MOIC if so. */
final class RowCell extends ListCell<Row> {
    private final NumberText numbers;
    private static final double TIP_WIDTH = 420;

    private final Words words = UiWords.of(RowCell.class);
    private final StackPane stance = new StackPane();
    private final Label claim = new Label();
    private final Label origin = new Label();
    private final Label value = new Label();
    private final Label moic = new Label();
    private final HBox line;
    private final Tooltip whole = new Tooltip();

    RowCell(NumberText numbers) {
        this.numbers = numbers;
        getStyleClass().add("evidence-cell");
        stance.getStyleClass().add("evidence-stance");
        origin.getStyleClass().addAll("type-help", "text-second");
        value.getStyleClass().addAll("evidence-value", "weight-semibold");
        moic.getStyleClass().addAll("evidence-value", "text-second");
        VBox texts = new VBox(claim, origin);
        texts.setAlignment(Pos.CENTER_LEFT);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        line = new HBox(stance, texts, value, moic);
        line.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
        whole.setWrapText(true);
        whole.setMaxWidth(TIP_WIDTH);
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            setTooltip(null);
            return;
        }
        stance.getChildren().setAll(new StanceMark(row.stance()));
        claim.setText(row.item().claim());
        origin.setText(row.origin());
        whole.setText(row.item().claim() + "\n" + row.origin());
        setTooltip(whole);
        value.setText(row.value());
        String result = row.moicIfSo().isPresent()
                ? numbers.shown(Unit.MULTIPLE, row.moicIfSo().getAsDouble())
                : numbers.none();
        moic.setText(result);
        setAccessibleText(words.get("row.spoken", row.item().claim(), row.origin(), row.value(), result));
        setGraphic(line);
    }
}

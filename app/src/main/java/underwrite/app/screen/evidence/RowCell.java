package underwrite.app.screen.evidence;

import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import underwrite.app.component.LaterTip;
import underwrite.app.component.StanceMark;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.app.screen.Desk;
import underwrite.app.screen.FigureKey;
import underwrite.app.screen.FigureLabel;
import underwrite.app.screen.WhatIf;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Unit;
import underwrite.model.library.EvidenceLibrary;
import underwrite.model.series.Result;
import underwrite.model.words.Words;

/** One line of the list: stance, claim over driver and source, value, MOIC if so. */
final class RowCell extends ListCell<Row> {
    private final NumberText numbers;
    private final Supplier<String> active;

    private final Words words = UiWords.of(RowCell.class);
    private final StackPane stance = new StackPane();
    private final Label claim = new Label();
    private final Label origin = new Label();
    private final Label value = new Label();
    private final FigureLabel moic;
    private final HBox line;

    /** @param active the id of the scenario that the list is held against */
    RowCell(Desk desk, Supplier<String> active) {
        this.numbers = desk.numbers();
        this.active = active;
        this.moic = new FigureLabel(desk.navigator());
        moic.setFocusTraversable(false);
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
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            LaterTip.remove(this);
            return;
        }
        stance.getChildren().setAll(new StanceMark(row.stance()));
        String said = EvidenceLibrary.claim(row.item(), UiWords.language());
        claim.setText(said);
        origin.setText(row.origin());
        LaterTip.put(this, said + "\n" + row.origin());
        value.setText(row.value());
        showMoic(row);
        setAccessibleText(words.get("row.spoken", said, row.origin(), row.value(), moic.getText()));
        setGraphic(line);
    }

    /** The list has the keyboard; its figures are clicked, and the chosen one is explained in the card beside it. */
    private void showMoic(Row row) {
        Driver driver = row.item().driver();
        Double published = row.item().value();
        if (row.moicIfSo().isPresent() && driver != null && published != null) {
            WhatIf with = WhatIf.of(driver, driver.nearestAllowed(published));
            moic.show(
                    numbers.shown(Unit.MULTIPLE, row.moicIfSo().getAsDouble()),
                    new FigureKey.OfTrial(active.get(), Result.MOIC, with));
        } else {
            moic.showNone(numbers.none());
        }
        moic.setFocusTraversable(false);
    }
}

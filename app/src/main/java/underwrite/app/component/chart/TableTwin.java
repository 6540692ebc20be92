package underwrite.app.component.chart;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import underwrite.app.component.chart.DataTable.Cell;
import underwrite.app.component.chart.DataTable.Column;
import underwrite.app.component.chart.pen.TextStyle;
import underwrite.app.format.UiWords;
import underwrite.model.words.Words;

/** The numbers of a chart as a table. A click or Enter on a cell explains its figure; Ctrl C copies all. */
final class TableTwin extends TableView<List<Cell>> {
    private static final Words WORDS = UiWords.of(TableTwin.class);
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final double LEAST_WIDTH = 52;
    private static final double SIDES = 20;
    private static final double ROW = 24;

    private final Chart<?> chart;
    private List<Column> columns = List.of();

    TableTwin(Chart<?> chart) {
        this.chart = chart;
        getStyleClass().addAll("chart-table", "dense", "type-table");
        setFixedCellSize(ROW);
        getSelectionModel().setCellSelectionEnabled(true);
        getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        setPlaceholder(new Label());
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getTarget() instanceof javafx.scene.Node node && cellAround(node) != null) {
                explainChosen();
            }
        });
    }

    /** Shows the numbers of a figure; columns are only rebuilt where their heads differ. */
    void show(Figure figure) {
        DataTable data = figure.table();
        setAccessibleText(WORDS.get("spoken.as-table", figure.heading().spoken()));
        ((Label) getPlaceholder()).setText(figure.whyEmpty().orElse(""));
        if (!columns.equals(data.columns())) {
            columns = data.columns();
            rebuildColumns();
            fit(data);
        }
        getItems().setAll(figure.whyEmpty().isPresent() ? List.of() : data.rows());
    }

    private void rebuildColumns() {
        getColumns().clear();
        @Nullable TableColumn<List<Cell>, Cell> group = null;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            TableColumn<List<Cell>, Cell> leaf = leaf(i, column.title());
            if (column.group().isEmpty()) {
                getColumns().add(leaf);
                group = null;
            } else {
                if (group == null || !group.getText().equals(column.group())) {
                    group = new TableColumn<>(column.group());
                    group.setSortable(false);
                    getColumns().add(group);
                }
                group.getColumns().add(leaf);
            }
        }
    }

    private TableColumn<List<Cell>, Cell> leaf(int place, String title) {
        TableColumn<List<Cell>, Cell> leaf = new TableColumn<>(title);
        leaf.setSortable(false);
        leaf.setReorderable(false);
        leaf.getStyleClass().add(place == 0 ? "name-column" : "figure-column");
        leaf.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().get(place)));
        leaf.setCellFactory(column -> new FigureCell());
        return leaf;
    }

    /** Every column as wide as its widest text. */
    private void fit(DataTable data) {
        for (int i = 0; i < columns.size(); i++) {
            double widest = TextStyle.ROW_STRONG.width(columns.get(i).title());
            for (List<Cell> row : data.rows()) {
                widest = Math.max(widest, TextStyle.ROW.width(row.get(i).text()));
            }
            getVisibleLeafColumns().get(i).setPrefWidth(Math.max(LEAST_WIDTH, Math.ceil(widest) + SIDES));
        }
        getColumns().forEach(TableTwin::fitGroup);
    }

    /** What several columns have in common is not cut either: the last of them is as much wider as that asks for. */
    private static void fitGroup(TableColumn<?, ?> group) {
        int count = group.getColumns().size();
        if (count > 0) {
            double sum = group.getColumns().stream()
                    .mapToDouble(TableColumn::getPrefWidth)
                    .sum();
            double more = Math.ceil(TextStyle.ROW_STRONG.width(group.getText())) + SIDES - sum;
            TableColumn<?, ?> last = group.getColumns().get(count - 1);
            last.setPrefWidth(last.getPrefWidth() + Math.max(0, more));
        }
    }

    private void keyPressed(KeyEvent event) {
        if (COPY.match(event)) {
            new ChartExport(chart).copy();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            explainChosen();
            event.consume();
        }
    }

    private void explainChosen() {
        @SuppressWarnings("rawtypes")
        ObservableList<TablePosition> chosen = getSelectionModel().getSelectedCells();
        if (chosen.isEmpty()) {
            return;
        }
        TablePosition<?, ?> place = chosen.get(0);
        int column = getVisibleLeafColumns().indexOf(place.getTableColumn());
        Optional<PointKey> point = column < 0
                ? Optional.empty()
                : getItems().get(place.getRow()).get(column).point();
        Bounds bounds = localToScreen(getBoundsInLocal());
        point.filter(key -> chart.host().explains(key))
                .ifPresent(key -> chart.host().explain(key, this, bounds.getMinX(), bounds.getMinY()));
    }

    private static @Nullable TableCell<?, ?> cellAround(javafx.scene.Node start) {
        javafx.scene.Node node = start;
        while (node != null && !(node instanceof TableCell)) {
            node = node.getParent();
        }
        return (TableCell<?, ?>) node;
    }

    private static final class FigureCell extends TableCell<List<Cell>, Cell> {
        private static final String NUMBER = "figure-cell";

        @Override
        protected void updateItem(@Nullable Cell cell, boolean empty) {
            super.updateItem(cell, empty);
            setText(cell == null || empty ? null : cell.text());
            boolean number = cell != null
                    && (cell.isNumber()
                            || getTableView().getVisibleLeafColumns().indexOf(getTableColumn()) > 0);
            if (number != getStyleClass().contains(NUMBER)) {
                if (number) {
                    getStyleClass().add(NUMBER);
                } else {
                    getStyleClass().remove(NUMBER);
                }
            }
        }
    }
}

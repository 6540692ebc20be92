package underwrite.app.component.chart;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import underwrite.app.format.UiWords;
import underwrite.model.words.Words;

/** What can be done with a chart: explain, copy, save, read as a table. */
final class ChartMenu {
    private static final Words WORDS = UiWords.of(ChartMenu.class);

    private final Chart<?> chart;
    private final ContextMenu menu = new ContextMenu();

    ChartMenu(Chart<?> chart) {
        this.chart = chart;
        ChartExport export = new ChartExport(chart);
        if (chart.explainable().isPresent()) {
            add("menu.explain", chart::explainLookedAt);
            menu.getItems().add(new SeparatorMenuItem());
        }
        if (chart.getParent() != null && ChartCard.around(chart).isPresent()) {
            add(
                    "menu.table",
                    () -> ChartCard.around(chart)
                            .ifPresent(card -> card.tableShownProperty().set(true)));
        }
        add("menu.copy", export::copy);
        menu.getItems().add(new SeparatorMenuItem());
        add("menu.png", export::savePicture);
        add("menu.svg", export::saveDrawing);
        add("menu.csv", export::saveTable);
    }

    void show(ContextMenuEvent event) {
        menu.setAutoHide(true);
        menu.show(chart, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private void add(String key, Runnable action) {
        MenuItem item = new MenuItem(WORDS.get(key));
        item.setId(key.replace('.', '-'));
        item.setOnAction(event -> action.run());
        menu.getItems().add(item);
    }
}

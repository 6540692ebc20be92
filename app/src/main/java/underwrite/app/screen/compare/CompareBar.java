package underwrite.app.screen.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import underwrite.app.component.LaterTip;
import underwrite.app.format.UiWords;
import underwrite.app.live.Picture;
import underwrite.app.screen.Mark;
import underwrite.app.screen.files.Ask;
import underwrite.model.library.Preset;
import underwrite.model.library.Presets;
import underwrite.model.words.Words;

/** What is compared, each with a cross to take it out, and a menu to put more beside it. */
final class CompareBar extends VBox {
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    private static final double MARK = 11;

    private final CompareModel model;
    private final Ask ask;
    private final Words words = UiWords.of(CompareBar.class);
    private final FlowPane chips = new FlowPane();
    private final Label problem = new Label();
    private final MenuButton add = new MenuButton();
    private final Menu scenarios = new Menu();

    CompareBar(CompareModel model, Ask ask) {
        this.model = model;
        this.ask = ask;
        chips.getStyleClass().addAll("chips", "compare-chips");
        chips.setAlignment(Pos.CENTER_LEFT);
        problem.getStyleClass().addAll("type-row", "field-problem");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        problem.setId("compare-problem");
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        add.setId("compare-add");
        add.setText(words.get("add"));
        add.setGraphic(new FontIcon(Feather.PLUS));
        add.getStyleClass().addAll("small", "compare-add");
        fillMenu();
        getStyleClass().add("compare-bar");
        getChildren().addAll(chips, problem);
    }

    private void fillMenu() {
        scenarios.setText(words.get("add.scenario"));
        Menu presets = new Menu(words.get("add.preset"));
        for (Preset preset : Presets.all(UiWords.language())) {
            MenuItem item = new MenuItem(preset.title());
            item.setId("compare-preset-" + preset.id());
            item.setOnAction(event -> model.add(preset));
            presets.getItems().add(item);
        }
        MenuItem file = new MenuItem(words.get("add.file"));
        file.setId("compare-file");
        file.setOnAction(event -> ask.fileToOpen().ifPresent(model::addFile));
        MenuItem folder = new MenuItem(words.get("add.folder"));
        folder.setId("compare-folder");
        folder.setOnAction(event -> ask.folderToCompare().ifPresent(model::addFolder));
        add.getItems().setAll(presets, file, folder, new SeparatorMenuItem(), scenarios);
    }

    void draw(Picture picture, List<Column> columns) {
        List<Node> nodes = new ArrayList<>();
        columns.forEach(column -> nodes.add(chip(column)));
        nodes.add(add);
        chips.getChildren().setAll(nodes);
        scenarios.getItems().clear();
        picture.scenarios().stream()
                .filter(scenario -> model.hiddenProperty().get().contains(scenario.id()))
                .forEach(scenario -> {
                    MenuItem item = new MenuItem(scenario.scenario().name());
                    item.setId("compare-scenario-" + scenario.id());
                    item.setOnAction(event -> model.show(scenario.id()));
                    scenarios.getItems().add(item);
                });
        scenarios.setVisible(!scenarios.getItems().isEmpty());
    }

    private Node chip(Column column) {
        String name = column.open() ? column.name() : words.get("chip", column.name(), column.detail());
        Label label = new Label(name, Mark.of(column.slot(), MARK));
        label.getStyleClass().add("compare-chip-name");
        LaterTip.put(label, name);
        Button remove = new Button("", new FontIcon(Feather.X));
        remove.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        remove.getStyleClass().setAll("compare-remove");
        remove.setAccessibleText(words.get("remove", name));
        LaterTip.put(remove, words.get("remove", name));
        remove.setOnAction(event -> model.remove(column));
        HBox chip = new HBox(label, remove);
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.getStyleClass().addAll("chip", "compare-chip", column.slot().styleClass());
        chip.pseudoClassStateChanged(SHOWN, column.active());
        return chip;
    }
}

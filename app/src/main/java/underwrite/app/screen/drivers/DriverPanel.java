package underwrite.app.screen.drivers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import underwrite.app.component.OverlayScroll;
import underwrite.app.component.Segments;
import underwrite.app.format.UiWords;
import underwrite.app.live.Picture;
import underwrite.app.screen.Desk;
import underwrite.app.screen.Redraw;
import underwrite.app.screen.drivers.DriversModel.Sort;
import underwrite.app.workspace.Step;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Group;
import underwrite.model.driver.Input;
import underwrite.model.words.Words;

/** The sliders: four tabs, a filter, values or ranges, and every assumption of the active scenario in exactly one place. */
public final class DriverPanel extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final Duration LIT = Duration.millis(900);
    private static final double ABOVE_REVEALED = 60;

    private final Desk desk;
    private final DriversModel model;
    private final Words words = UiWords.of(DriverPanel.class);
    private final Map<Input, InputRow> rows = new HashMap<>();
    private final Map<Group, List<SectionView>> sections = new EnumMap<>(Group.class);
    private final Map<Group, ToggleButton> tabs = new EnumMap<>(Group.class);
    private final VBox list = new VBox();
    private final OverlayScroll scroll = new OverlayScroll(list);
    private final TextField filter = new TextField();
    private final HBox onlyNote = new HBox();
    private final Redraw redraw;

    public DriverPanel(DriversModel model) {
        this.model = model;
        this.desk = model.desk();
        getStyleClass().addAll("panel", "driver-panel");
        list.getStyleClass().add("driver-list");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(tabStrip(), tools(), onlyNote(), scroll);
        desk.workspace().groupProperty().addListener((property, old, now) -> arrange());
        desk.workspace().openedProperty().addListener((property, old, now) -> forget());
        desk.workspace().onReveal(this::revealStep);
        model.filterProperty().addListener((property, old, now) -> arrange());
        model.onlyProperty().addListener((property, old, now) -> arrange());
        model.sortProperty().addListener((property, old, now) -> arrange());
        redraw = Redraw.of(desk.live().pictureProperty(), this::draw);
        redraw.showing(true);
        arrange();
    }

    private Node tabStrip() {
        HBox strip = new HBox();
        strip.getStyleClass().add("group-strip");
        for (Group group : Group.values()) {
            ToggleButton tab = new ToggleButton(group.label(UiWords.language()));
            tab.getStyleClass().setAll("tab-button", "group-button");
            tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
            tab.setMaxWidth(Double.MAX_VALUE);
            tab.setMinWidth(0);
            HBox.setHgrow(tab, Priority.ALWAYS);
            tab.setOnAction(event -> look(group));
            tabs.put(group, tab);
            strip.getChildren().add(tab);
        }
        return strip;
    }

    /** Looks at a slider tab; a filter ends. */
    public void look(Group group) {
        clearFilter();
        desk.workspace().groupProperty().set(group);
        showTab();
    }

    private void showTab() {
        Group now = desk.workspace().groupProperty().get();
        tabs.forEach((group, tab) -> {
            boolean current = group == now && !model.filtered();
            tab.setSelected(current);
            tab.pseudoClassStateChanged(CURRENT, current);
        });
    }

    private Node tools() {
        filter.setPrefColumnCount(1);
        filter.setPromptText(words.get("filter"));
        filter.setAccessibleText(words.get("filter"));
        filter.getStyleClass().add("filter-field");
        filter.textProperty().bindBidirectional(model.filterProperty());
        filter.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && model.filtered()) {
                clearFilter();
                event.consume();
            }
        });
        FontIcon icon = new FontIcon(Feather.FILTER);
        icon.getStyleClass().add("filter-icon");
        icon.setMouseTransparent(true);
        StackPane field = new StackPane(filter, icon);
        StackPane.setAlignment(icon, Pos.CENTER_LEFT);
        HBox.setHgrow(field, Priority.ALWAYS);
        Segments<Boolean> mode =
                new Segments<>(List.of(false, true), ranges -> words.get(ranges ? "view.RANGES" : "view.VALUES"));
        mode.getStyleClass().add("mode");
        mode.setMinWidth(USE_PREF_SIZE);
        mode.setOnChoose(model.rangesProperty()::set);
        model.rangesProperty()
                .addListener((property, old, now) -> mode.chosenProperty().set(now));
        HBox tools = new HBox(field, mode, sortButton());
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getStyleClass().add("driver-tools");
        return tools;
    }

    private Node sortButton() {
        MenuButton button = new MenuButton();
        button.setGraphic(new FontIcon(Feather.ALIGN_LEFT));
        button.getStyleClass().addAll("icon-button", "sort-button");
        button.setAccessibleText(words.get("sort"));
        button.setTooltip(new Tooltip(words.get("sort")));
        ToggleGroup group = new ToggleGroup();
        for (Sort sort : Sort.values()) {
            RadioMenuItem item = new RadioMenuItem(words.get("sort." + sort));
            item.setToggleGroup(group);
            item.setSelected(sort == model.sortProperty().get());
            item.setOnAction(event -> model.sortProperty().set(sort));
            button.getItems().add(item);
        }
        return button;
    }

    private Node onlyNote() {
        Label label = new Label(words.get("filter.only"));
        Button clear = new Button(words.get("filter.clear"));
        clear.getStyleClass().add("link-button");
        clear.setOnAction(event -> clearFilter());
        onlyNote.getChildren().addAll(label, clear);
        onlyNote.setAlignment(Pos.CENTER_LEFT);
        onlyNote.getStyleClass().add("only-note");
        return onlyNote;
    }

    /** Puts the keyboard into the filter. */
    public void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    /** Puts the keyboard on the first row. */
    public void focusFirst() {
        list.lookupAll(".driver-slider").stream().findFirst().ifPresent(Node::requestFocus);
    }

    private void clearFilter() {
        model.filterProperty().set("");
        model.onlyProperty().set(List.of());
    }

    /** Shows these sliders alone. */
    public void showOnly(List<Input> inputs) {
        model.filterProperty().set("");
        model.onlyProperty().set(inputs);
    }

    private void forget() {
        sections.clear();
        clearFilter();
        arrange();
    }

    private void draw(Picture picture) {
        rows.values().forEach(row -> row.draw(picture));
    }

    private InputRow row(Input input) {
        return rows.computeIfAbsent(input, key -> {
            InputRow row =
                    key instanceof Driver driver ? new DriverRow(driver, model) : new ChoiceRow((Choice) key, desk);
            row.draw(desk.live().picture());
            return row;
        });
    }

    private void arrange() {
        showTab();
        boolean only = !model.onlyProperty().get().isEmpty();
        onlyNote.setVisible(only);
        onlyNote.setManaged(only);
        if (model.filtered()) {
            showRows(model.matches(), true);
        } else if (model.sortProperty().get() == Sort.MODEL) {
            showSections();
        } else {
            showRows(sorted(), false);
        }
        scroll.toTop();
    }

    private void showSections() {
        Group group = desk.workspace().groupProperty().get();
        List<SectionView> views = new ArrayList<>();
        for (DriverSection section : DriverSection.of(group)) {
            views.add(new SectionView(section, views.isEmpty(), model, this::row));
        }
        sections.clear();
        sections.put(group, views);
        list.getChildren().setAll(views);
    }

    private void showRows(List<Input> inputs, boolean headed) {
        sections.clear();
        List<Node> nodes = new ArrayList<>();
        DriverSection last = null;
        for (Input input : inputs) {
            DriverSection section = DriverSection.of(input);
            if (headed && section != last) {
                nodes.add(SectionView.head(section.label(), nodes.isEmpty(), model));
            }
            last = section;
            nodes.add(row(input).view());
        }
        list.getChildren().setAll(inputs.isEmpty() ? List.of(nothingFound()) : nodes);
    }

    private Node nothingFound() {
        Label what = new Label(words.get("filter.none", model.filterProperty().get()));
        what.setWrapText(true);
        Label help = new Label(words.get("filter.none.help"));
        help.getStyleClass().add("text-second");
        help.setWrapText(true);
        Button clear = new Button(words.get("filter.clear"));
        clear.setOnAction(event -> clearFilter());
        VBox box = new VBox(what, help, clear);
        box.getStyleClass().add("empty-note");
        return box;
    }

    private List<Input> sorted() {
        Group group = desk.workspace().groupProperty().get();
        List<Input> inputs = new ArrayList<>();
        DriverSection.of(group).forEach(section -> inputs.addAll(section.inputs()));
        Predicate<Input> changed = model::changed;
        inputs.sort(
                model.sortProperty().get() == Sort.EFFECT
                        ? Comparator.comparingDouble(model::spread).reversed()
                        : Comparator.comparing(input -> !changed.test(input)));
        return inputs;
    }

    /** Brings a slider into sight and gives it the keyboard. */
    public void reveal(Input input) {
        show(input);
        row(input).focus();
        light(input);
    }

    private void revealStep(Step step) {
        Input input = step.edit().input();
        if (input != null) {
            show(input);
            light(input);
        }
    }

    private void show(Input input) {
        if (model.filtered() && !model.matches().contains(input)) {
            clearFilter();
        }
        desk.workspace().groupProperty().set(input.group());
        sections.getOrDefault(input.group(), List.of()).forEach(section -> section.open(input));
        applyCss();
        layout();
        scroll.reveal(row(input).view(), ABOVE_REVEALED);
    }

    private void light(Input input) {
        InputRow row = row(input);
        row.light(true);
        PauseTransition rest = new PauseTransition(LIT);
        rest.setOnFinished(event -> row.light(false));
        rest.play();
    }
}

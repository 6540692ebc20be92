package underwrite.app.screen.scenarios;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import underwrite.app.format.UiWords;
import underwrite.app.screen.Mark;
import underwrite.app.theme.Slot;
import underwrite.model.words.Words;

/**
 * One scenario in the toolbar: shape, name, probability and MOIC. A click looks at it, a click on the probability types it, a double click
 * on the name renames it, a right click offers the rest.
 */
final class SegmentView extends HBox {
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
    private static final double MARK_SIZE = 12;
    /** Room for the usual multiple, so that names do not move with it. */
    private static final double LEAST_MOIC = 40;

    private final ScenariosModel model;
    private final Words words = UiWords.of(SegmentView.class);
    private final StackPane mark = new StackPane();
    private final Label name = label("scenario-name");
    private final Label probability = label("scenario-probability");
    private final Label moic = label("scenario-moic");
    private final FontIcon stop = new FontIcon(Feather.ALERT_OCTAGON);
    private final Tooltip why = new Tooltip();
    private final BooleanProperty probabilityShown = new SimpleBooleanProperty(true);
    private final BooleanProperty moicShown = new SimpleBooleanProperty(true);
    private SegmentModel shown;

    SegmentView(ScenariosModel model, SegmentModel first) {
        this.model = model;
        this.shown = first;
        getStyleClass().add("scenario");
        setAlignment(Pos.CENTER);
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        setFocusTraversable(true);
        stop.getStyleClass().add("scenario-stop");
        why.setWrapText(true);
        getChildren().addAll(mark, name, probability, moic, stop);
        follow(probability, probabilityShown);
        List.of(mark, probability).forEach(part -> part.setMinWidth(USE_PREF_SIZE));
        moic.minWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.max(LEAST_MOIC, Math.ceil(moic.prefWidth(-1))),
                        moic.textProperty(),
                        moic.fontProperty()));
        moic.managedProperty().bind(moic.visibleProperty());
        stop.managedProperty().bind(stop.visibleProperty());
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        setOnContextMenuRequested(event -> menu().show(this, event.getScreenX(), event.getScreenY()));
        moicShown.addListener((property, old, now) -> show(shown));
        show(first);
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }

    private static void follow(Node node, BooleanProperty seen) {
        node.visibleProperty().bind(seen);
        node.managedProperty().bind(seen);
    }

    BooleanProperty probabilityShownProperty() {
        return probabilityShown;
    }

    BooleanProperty moicShownProperty() {
        return moicShown;
    }

    SegmentModel shown() {
        return shown;
    }

    void show(SegmentModel segment) {
        if (mark.getChildren().isEmpty() || !segment.slot().equals(shown.slot())) {
            mark.getChildren().setAll(Mark.of(segment.slot(), MARK_SIZE));
            getStyleClass().removeIf(style -> style.startsWith("slot-"));
            getStyleClass().add(segment.slot().styleClass());
        }
        shown = segment;
        name.setText(segment.name());
        probability.setText(segment.probability());
        moic.setText(segment.moic());
        moic.setVisible(segment.usable() && moicShown.get());
        stop.setVisible(!segment.usable());
        showWhy(segment.why());
        pseudoClassStateChanged(ACTIVE, segment.active());
        setAccessibleText(words.get(
                segment.usable() ? "segment.spoken" : "segment.spoken.unusable",
                segment.name(),
                segment.probability(),
                segment.usable() ? segment.moic() : segment.why()));
    }

    private void showWhy(String text) {
        if (!text.equals(why.getText())) {
            why.setText(text);
            Tooltip.uninstall(this, why);
            if (!text.isEmpty()) {
                Tooltip.install(this, why);
            }
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        Node target = event.getPickResult().getIntersectedNode();
        if (event.getClickCount() == 2 && within(target, name)) {
            rename();
            return;
        }
        model.activate(shown.id());
        if (within(target, probability)) {
            typeProbability();
        } else {
            requestFocus();
        }
    }

    private static boolean within(Node target, Node place) {
        for (Node node = target; node != null; node = node.getParent()) {
            if (node == place) {
                return true;
            }
        }
        return false;
    }

    private void keyPressed(KeyEvent event) {
        if (event.getTarget() != this) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            model.activate(shown.id());
            event.consume();
        }
    }

    /** Types over the name. */
    void rename() {
        typeOver(name, shown.name(), text -> model.rename(shown.id(), text), words.get("rename"));
    }

    /** Types over the probability. */
    void typeProbability() {
        typeOver(
                probability,
                shown.probability(),
                text -> model.setProbability(shown.id(), text),
                words.get("probability"));
    }

    private void typeOver(Label label, String text, Consumer<String> done, String spoken) {
        int place = getChildren().indexOf(label);
        TextField field = new TextField(text);
        field.getStyleClass().add("scenario-field");
        field.setAccessibleText(spoken);
        field.setPrefColumnCount(Math.max(4, text.length()));
        Runnable close = () -> {
            if (getChildren().contains(field)) {
                getChildren().set(place, label);
            }
        };
        field.setOnAction(event -> {
            done.accept(field.getText());
            close.run();
            requestFocus();
        });
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                requestFocus();
                event.consume();
            }
        });
        field.focusedProperty().addListener((property, old, focused) -> {
            if (!focused && getChildren().contains(field)) {
                done.accept(field.getText());
                close.run();
            }
        });
        getChildren().set(place, field);
        field.requestFocus();
        field.selectAll();
    }

    private ContextMenu menu() {
        MenuItem explain = item("explain", () -> model.explain(shown.id(), this));
        explain.setDisable(!shown.usable());
        ContextMenu menu = new ContextMenu(
                explain,
                item("copy", () -> model.copy(shown.id())),
                item("rename", this::rename),
                item("probability", this::typeProbability),
                colours());
        MenuItem delete = item("delete", () -> model.delete(shown.id()));
        delete.disableProperty().bind(model.canDelete().not());
        menu.getItems().add(delete);
        return menu;
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(words.get(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    private Menu colours() {
        Menu colours = new Menu(words.get("colour"));
        for (int place = 0; place < Slot.COUNT; place++) {
            Slot slot = Slot.at(place);
            String shape = words.get("shape." + slot.marker().name().toLowerCase(Locale.ROOT));
            MenuItem item =
                    new MenuItem(slot.hollow() ? words.get("shape.hollow", shape) : shape, Mark.of(slot, MARK_SIZE));
            item.setOnAction(event -> model.recolour(shown.id(), slot));
            colours.getItems().add(item);
        }
        return colours;
    }
}

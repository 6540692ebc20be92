package underwrite.app.screen.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import underwrite.app.screen.Place;
import underwrite.app.screen.Tab;

/** The names of the tabs in a row; the one looked at is underlined. Left and Right go from one to the next. */
final class TabStrip extends HBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Map<Place, ToggleButton> buttons = new EnumMap<>(Place.class);
    private final ObjectProperty<Place> place;

    TabStrip(List<Tab> tabs, ObjectProperty<Place> place) {
        this.place = place;
        getStyleClass().add("tab-strip");
        setAlignment(Pos.BOTTOM_LEFT);
        tabs.forEach(this::add);
        place.addListener((property, old, now) -> show(now));
        setMinWidth(0);
        widthProperty().addListener(observable -> fit());
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        show(place.get());
    }

    private void add(Tab tab) {
        ToggleButton button = new ToggleButton(tab.place().label());
        button.getStyleClass().setAll("tab-button");
        button.setAccessibleRole(AccessibleRole.TAB_ITEM);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> {
            place.set(tab.place());
            show(place.get());
        });
        Label badge = new Label();
        badge.getStyleClass().add("tab-badge");
        badge.textProperty().bind(tab.badge());
        button.graphicProperty().bind(tab.badge().map(text -> text.isEmpty() ? null : badge));
        button.setContentDisplay(ContentDisplay.RIGHT);
        buttons.put(tab.place(), button);
        getChildren().add(button);
    }

    /** Where the names would be cut the badges give way. */
    private void fit() {
        buttons.values().forEach(button -> button.setContentDisplay(ContentDisplay.RIGHT));
        if (prefWidth(-1) > getWidth()) {
            buttons.values().forEach(button -> button.setContentDisplay(ContentDisplay.TEXT_ONLY));
        }
    }

    private void show(Place now) {
        buttons.forEach((where, button) -> {
            boolean current = where == now;
            button.setSelected(current);
            button.setFocusTraversable(current);
            button.pseudoClassStateChanged(CURRENT, current);
        });
    }

    private void keyPressed(KeyEvent event) {
        int by = event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0;
        List<Place> places = List.copyOf(buttons.keySet());
        int next = places.indexOf(place.get()) + by;
        if (by != 0 && !event.isAltDown() && !event.isShortcutDown()) {
            if (next >= 0 && next < places.size()) {
                place.set(places.get(next));
                ShownFocus.on(java.util.Objects.requireNonNull(buttons.get(place.get())));
            }
            event.consume();
        }
    }
}

package underwrite.app.screen.drivers;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import underwrite.app.format.UiWords;
import underwrite.model.driver.Group;

/** What stands for the sliders when they are folded: an icon for each tab, which opens them there, and one that opens them as they were. */
public final class DriverRail extends VBox {
    private static final List<Ikon> ICONS = List.of(Feather.TAG, Feather.CPU, Feather.SHIELD, Feather.GLOBE);

    public DriverRail(Consumer<Group> open, Runnable unfold) {
        getStyleClass().addAll("panel", "driver-rail");
        setAlignment(Pos.TOP_CENTER);
        for (Group group : Group.values()) {
            String label = group.label(UiWords.language());
            getChildren().add(button(ICONS.get(group.ordinal()), label, () -> open.accept(group)));
        }
        getChildren()
                .add(button(Feather.CHEVRON_RIGHT, UiWords.of(DriverRail.class).get("open"), unfold));
    }

    private static Button button(Ikon icon, String words, Runnable action) {
        Button button = new Button();
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.setOnAction(event -> action.run());
        return button;
    }
}

package underwrite.app.screen.sensitivity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Skin;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;
import underwrite.app.component.LaterSkin;
import underwrite.app.format.UiWords;
import underwrite.model.driver.Driver;

/** A choice of one driver among all that are not known facts, found by typing a few letters. */
final class DriverBox extends SearchableComboBox<Driver> {
    private static final double HEIGHT = 26;

    private final Locale locale = UiWords.language();
    private boolean offering;

    /** @param name what the choice is for, for those who hear it */
    DriverBox(String name, Consumer<Driver> onChoose) {
        getStyleClass().add("driver-box");
        setAccessibleText(name);
        setMinWidth(0);
        setPrefWidth(100);
        setMaxWidth(Double.MAX_VALUE);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Driver driver) {
                return driver == null ? "" : driver.label(locale);
            }

            @Override
            public @Nullable Driver fromString(String text) {
                return getItems().stream()
                        .filter(driver -> driver.label(locale).equals(text))
                        .findFirst()
                        .orElse(null);
            }
        });
        valueProperty().addListener((property, old, now) -> {
            if (now != null && !offering) {
                onChoose.accept(now);
            }
        });
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return LaterSkin.alone(this, HEIGHT, super::createDefaultSkin);
    }

    /** Offers the drivers that are not fixed, one of them chosen; tells nobody. */
    void offer(Set<Driver> fixed, @Nullable Driver chosen) {
        List<Driver> drivers =
                Driver.all().stream().filter(driver -> !fixed.contains(driver)).toList();
        offering = true;
        if (!getItems().equals(drivers)) {
            // The list inside still has the old length when the value is looked for in the new one.
            setValue(null);
            getItems().setAll(drivers);
        }
        if (getValue() != chosen) {
            setValue(chosen);
        }
        offering = false;
    }
}

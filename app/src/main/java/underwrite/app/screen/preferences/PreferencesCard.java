package underwrite.app.screen.preferences;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import underwrite.app.component.Segments;
import underwrite.app.format.NumberParser;
import underwrite.app.format.NumberText;
import underwrite.app.format.Typed;
import underwrite.app.format.UiWords;
import underwrite.app.screen.Look;
import underwrite.app.settings.Language;
import underwrite.app.settings.NumberStyle;
import underwrite.app.settings.Preferences;
import underwrite.app.theme.Contrast;
import underwrite.app.theme.Theme;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Unit;
import underwrite.model.words.Words;

/** What a person prefers. Every change holds at once, but for those that say that they wait for the next start. */
public final class PreferencesCard extends VBox {
    private final Words words = UiWords.of(PreferencesCard.class);
    private final Preferences preferences;
    private final Look look;
    private final KeyBindings bindings;
    private final NumberText numbers;
    private final GridPane form = new GridPane();
    private final Label problem = new Label();
    private final Segments<Theme> theme = new Segments<>(List.of(Theme.values()), value -> name("theme", value));
    private final ComboBox<Double> size = new ComboBox<>();
    private final CheckBox motion = new CheckBox();
    private final ComboBox<Language> language = new ComboBox<>();
    private final ComboBox<NumberStyle> style = new ComboBox<>();
    private final ComboBox<Contrast> contrast = new ComboBox<>();
    private final TextField hurdle = new TextField();
    private final KeysPane keys;
    private boolean showing;

    public PreferencesCard(Preferences preferences, Look look, KeyBindings bindings, NumberText numbers) {
        this.preferences = preferences;
        this.look = look;
        this.bindings = bindings;
        this.numbers = numbers;
        getStyleClass().addAll("overlay-card", "preferences");
        getStylesheets()
                .add(Objects.requireNonNull(PreferencesCard.class.getResource("preferences.css"))
                        .toExternalForm());
        Label title = new Label(words.get("preferences"));
        title.getStyleClass().add("type-title");
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.setId("preferences-problem");
        keys = new KeysPane(bindings, words, problem::setText);
        fields();
        Label keysHead = new Label(words.get("keys.head"));
        keysHead.getStyleClass().add("type-section");
        VBox right = new VBox(keysHead, keys);
        right.getStyleClass().add("preferences-right");
        VBox.setVgrow(keys, Priority.ALWAYS);
        HBox columns = new HBox(form, right);
        columns.getStyleClass().add("preferences-columns");
        HBox.setHgrow(right, Priority.ALWAYS);
        VBox.setVgrow(columns, Priority.ALWAYS);
        Button reset = new Button(words.get("reset"));
        reset.setId("preferences-reset");
        reset.setOnAction(event -> reset());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(problem, gap, reset);
        foot.getStyleClass().add("card-buttons");
        getChildren().addAll(title, columns, foot);
        show();
    }

    /** What gets the keyboard first. */
    public Node first() {
        return theme.button(theme.chosenProperty().get());
    }

    private void fields() {
        form.getStyleClass().add("preferences-form");
        theme.setOnChoose(look::use);
        field("theme", theme);
        choices(size, Look.sizes(), value -> numbers.input(Unit.SHARE, value), look::zoomTo);
        field("size", size);
        motion.setText(words.get("motion.less"));
        motion.setWrapText(true);
        motion.setMinHeight(USE_PREF_SIZE);
        motion.setOnAction(event -> look.lessMotionProperty().set(motion.isSelected()));
        field("motion", motion);
        choices(contrast, List.of(Contrast.values()), value -> name("contrast", value), preferences::setContrast);
        field("contrast", contrast);
        choices(language, List.of(Language.values()), value -> name("language", value), preferences::setLanguage);
        field("language", language);
        choices(style, List.of(NumberStyle.values()), value -> name("numbers", value), preferences::setNumbers);
        field("numbers", style);
        hurdle.setOnAction(event -> takeHurdle());
        hurdle.focusedProperty().addListener((property, old, focused) -> {
            if (!focused) {
                takeHurdle();
            }
        });
        field("hurdle", hurdle);
        Label later = new Label(words.get("later"));
        later.setWrapText(true);
        later.getStyleClass().addAll("text-second", "type-table");
        form.add(later, 0, form.getRowCount(), 2, 1);
    }

    private void field(String key, Region control) {
        control.setId("preferences-" + key);
        control.setMaxWidth(Double.MAX_VALUE);
        control.setAccessibleText(words.get(key));
        GridPane.setHgrow(control, Priority.ALWAYS);
        Label label = new Label(words.get(key));
        label.setLabelFor(control);
        label.setMinWidth(USE_PREF_SIZE);
        form.addRow(form.getRowCount(), label, control);
    }

    private <T> void choices(ComboBox<T> box, List<T> values, Function<T, String> shown, Consumer<T> chosen) {
        box.getItems().setAll(values);
        box.setConverter(new Names<>(shown));
        box.valueProperty().addListener((property, old, now) -> {
            if (now != null && !showing) {
                chosen.accept(now);
            }
        });
    }

    private String name(String key, Enum<?> value) {
        return words.get(key + "." + value.name());
    }

    private void takeHurdle() {
        Driver rate = Driver.VALUATION_HURDLE_RATE;
        Typed typed = NumberParser.ofSystem().read(rate.unit(), hurdle.getText());
        if (typed instanceof Typed.Value value && rate.allows(value.value())) {
            preferences.setHurdle(value.value());
            hurdle.setText(numbers.input(rate.unit(), value.value()));
            problem.setText("");
        } else if (typed instanceof Typed.Refused refused) {
            problem.setText(refused.sentence());
        } else {
            problem.setText(words.get(
                    "hurdle.outside", numbers.input(rate.unit(), rate.min()), numbers.input(rate.unit(), rate.max())));
        }
    }

    private void show() {
        showing = true;
        theme.chosenProperty().set(look.chosen());
        size.setValue(look.zoomProperty().get());
        motion.setSelected(look.lessMotionProperty().get());
        contrast.setValue(preferences.contrast());
        language.setValue(preferences.language());
        style.setValue(preferences.numbers());
        hurdle.setText(numbers.input(Unit.PER_YEAR, preferences.hurdle()));
        keys.refresh();
        showing = false;
    }

    private void reset() {
        look.reset();
        preferences.reset();
        bindings.reset();
        problem.setText("");
        show();
    }

    /** Names of choices; they are chosen, never typed. */
    private static final class Names<T> extends StringConverter<T> {
        private final Function<T, String> shown;

        Names(Function<T, String> shown) {
            this.shown = shown;
        }

        @Override
        public String toString(@Nullable T value) {
            return value == null ? "" : shown.apply(value);
        }

        @Override
        public @Nullable T fromString(String text) {
            return null;
        }
    }
}

package underwrite.app.screen.help;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Input;
import underwrite.model.series.Expr;
import underwrite.model.series.Formulas;
import underwrite.model.series.Line;
import underwrite.model.series.Series;
import underwrite.model.words.Words;

/** What one assumption means: a sentence, its range and default, and the lines of the model that use it. */
public final class DriverHelp extends VBox {
    private static final double WIDTH = 460;

    private final Locale locale = Locale.getDefault(Locale.Category.DISPLAY);
    private final Words words = UiWords.of(DriverHelp.class);

    public DriverHelp(Input input, NumberText numbers) {
        getStyleClass().addAll("overlay-card", "driver-help");
        setPrefWidth(WIDTH);
        Label title = new Label(input.label(locale));
        title.getStyleClass().add("type-title");
        getChildren().addAll(title, text(input.meaning(locale)));
        if (input instanceof Driver driver) {
            getChildren()
                    .add(text(words.get(
                            "driver.range",
                            numbers.exact(driver.unit(), driver.min()),
                            numbers.exact(driver.unit(), driver.max()),
                            numbers.exact(driver.unit(), driver.defaultValue()))));
        } else {
            Choice choice = (Choice) input;
            getChildren().add(text(words.get("choice.default", choice.optionLabel(choice.defaultOption(), locale))));
        }
        String used = uses(input).stream().map(series -> series.label(locale)).collect(Collectors.joining(", "));
        if (!used.isEmpty()) {
            getChildren().add(text(words.get("driver.used", used)));
        }
        Label id = text(words.get("driver.id", input.id()));
        id.getStyleClass().add("text-second");
        getChildren().add(id);
    }

    private static Label text(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** The series whose formulas name the assumption. */
    static List<Series> uses(Input input) {
        return Series.all().stream().filter(series -> names(series, input)).toList();
    }

    private static boolean names(Line line, Input input) {
        return Formulas.of(line).all().anyMatch(expr -> names(expr, input));
    }

    private static boolean names(Expr expr, Input input) {
        if (expr instanceof Expr.OfDriver of) {
            return of.driver() == input;
        }
        if (expr instanceof Expr.IsOption of) {
            return of.choice() == input;
        }
        return expr.parts().stream().anyMatch(part -> names(part, input));
    }
}

package underwrite.app.screen.start;

import java.util.Arrays;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import underwrite.app.component.LaterTip;
import underwrite.app.component.chart.Case;
import underwrite.app.component.chart.Heading;
import underwrite.app.component.chart.Values;
import underwrite.app.component.chart.scale.Calendar;
import underwrite.app.component.chart.time.MiniBars;
import underwrite.app.component.chart.time.MiniFigure;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.app.screen.Dates;
import underwrite.app.theme.Slot;
import underwrite.model.driver.Unit;
import underwrite.model.library.Preset;
import underwrite.model.projection.Results;
import underwrite.model.series.Series;
import underwrite.model.words.Words;

/** A preset in the gallery: the question it asks, price and round, MOIC by exit year. A click or Enter opens it. */
final class PresetCard extends VBox {
    private static final Slot BASE = Slot.at(1);

    private final NumberText numbers;
    private final Words words = UiWords.of(PresetCard.class);
    private final Label postMoney = figure();
    private final Label round = figure();
    private final Label moic = figure();
    private final MiniBars bars = new MiniBars(MiniBars.Frame.BARE);
    private final HBox years = new HBox();
    private final Label exit = new Label();
    private final Label irr = new Label();

    PresetCard(Preset preset, NumberText numbers, Runnable open) {
        this.numbers = numbers;
        getStyleClass().addAll("preset-card");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setId("preset-" + preset.id());
        Label lab = new Label(preset.lab());
        lab.getStyleClass().add("type-title");
        lab.setMinWidth(0);
        Label date = new Label(Dates.month(preset.asOf()));
        date.getStyleClass().addAll("text-second", "type-table");
        date.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(lab, gap(), date);
        head.setAlignment(Pos.BASELINE_LEFT);
        Label question = new Label(firstSentence(preset.blurb()));
        question.getStyleClass().addAll("text-second", "preset-question");
        question.setWrapText(true);
        HBox figures = new HBox(
                captioned("postMoney", postMoney, Pos.TOP_LEFT),
                gap(),
                captioned("round", round, Pos.TOP_LEFT),
                gap(),
                captioned("moic", moic, Pos.TOP_RIGHT));
        figures.getStyleClass().add("preset-figures");
        bars.setFocusTraversable(false);
        bars.setMouseTransparent(true);
        bars.getStyleClass().add("preset-bars");
        VBox.setVgrow(bars, Priority.ALWAYS);
        years.getStyleClass().add("preset-years");
        irr.setMinWidth(USE_PREF_SIZE);
        HBox foot = new HBox(exit, gap(), irr);
        foot.getStyleClass().add("preset-foot");
        LaterTip.put(this, preset.blurb());
        getChildren().addAll(head, question, figures, bars, years, foot);
        setOnMouseClicked(event -> open.run());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                open.run();
                event.consume();
            }
        });
        setAccessibleText(words.get("preset.spoken", preset.title(), Dates.month(preset.asOf()), question.getText()));
    }

    private static Label figure() {
        Label label = new Label();
        label.getStyleClass().add("preset-figure");
        return label;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private Node captioned(String key, Label figure, Pos alignment) {
        Label caption = new Label(words.get("preset." + key));
        caption.getStyleClass().addAll("text-second", "type-help");
        caption.setMinWidth(USE_PREF_SIZE);
        figure.setMinWidth(USE_PREF_SIZE);
        VBox box = new VBox(caption, figure);
        box.setAlignment(alignment);
        return box;
    }

    /** A question up to its mark, else the first sentence. */
    static String firstSentence(String blurb) {
        int question = blurb.indexOf('?');
        int stop = blurb.indexOf(". ");
        int end = question >= 0 ? question : stop >= 0 ? stop : blurb.length() - 1;
        return blurb.substring(0, Math.min(blurb.length(), end + 1));
    }

    /** Fills in the figures, once they have been worked out. */
    void show(PresetFigures of) {
        Results results = of.projection().results();
        double[] moics = of.projection().values(Series.MOIC);
        postMoney.setText(numbers.input(Unit.USD_MILLIONS, of.postMoney()));
        round.setText(numbers.input(Unit.USD_MILLIONS, of.round()));
        moic.setText(numbers.shown(Unit.MULTIPLE, results.moic()));
        bars.show(new MiniFigure(
                Heading.of(words.get("preset.byYear"), ""),
                Calendar.plain(year -> words.get("preset.year", year)),
                new Case("base", words.get("preset.base"), BASE, true),
                Series.MOIC.id(),
                1,
                Values.of(Arrays.copyOfRange(moics, 1, moics.length)),
                results.exitYear(),
                1,
                value -> numbers.exact(Unit.MULTIPLE, value),
                value -> numbers.shown(Unit.MULTIPLE, value)));
        years.getChildren().setAll(year(1), gap(), year(Series.HORIZON));
        irr.setText(words.get("preset.irr", numbers.shown(Unit.PER_YEAR, results.irr())));
        if (of.fails().isPresent()) {
            exit.setText(words.get("preset.fails", of.fails().getAsInt()));
            exit.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
            exit.getStyleClass().add("preset-fails");
        } else {
            exit.setText(words.get("preset.exit", results.exitYear()));
        }
        setAccessibleText(
                getAccessibleText() + ". " + words.get("preset.moic").toLowerCase(Locale.ROOT) + " " + moic.getText());
    }

    private Label year(int year) {
        Label label = new Label(words.get("preset.year", year));
        label.getStyleClass().addAll("type-axis", "text-second");
        return label;
    }
}

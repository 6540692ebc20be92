package underwrite.app.screen.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import underwrite.app.component.FittingLabel;
import underwrite.app.component.OverlayScroll;
import underwrite.app.component.chart.Heading;
import underwrite.app.component.chart.Values;
import underwrite.app.component.chart.returns.LogRuler;
import underwrite.app.component.chart.returns.RulerFigure;
import underwrite.app.component.chart.time.MiniBars;
import underwrite.app.component.chart.time.MiniFigure;
import underwrite.app.format.UiWords;
import underwrite.app.live.Effects;
import underwrite.app.live.Outcome;
import underwrite.app.live.Picture;
import underwrite.app.live.Review;
import underwrite.app.live.ScenarioPicture;
import underwrite.app.screen.ChartWords;
import underwrite.app.screen.Desk;
import underwrite.app.screen.ExitYearDrag;
import underwrite.app.screen.FigureLabel;
import underwrite.app.screen.Mark;
import underwrite.app.screen.Redraw;
import underwrite.app.screen.results.ResultsModel.Figure;
import underwrite.app.screen.results.ResultsModel.Shown;
import underwrite.app.theme.Slot;
import underwrite.model.driver.Unit;
import underwrite.model.projection.Expected;
import underwrite.model.projection.Projection;
import underwrite.model.series.Result;
import underwrite.model.series.Series;
import underwrite.model.words.Words;

/** The answer: what the active scenario comes to, how the others stand, when to get out, and what to worry about. */
public final class ResultsPanel extends StackPane {
    private static final double MARK_SIZE = 11;
    private static final double STALE = 0.45;
    private static final double LOW = 690;

    private final Desk desk;
    private final ResultsModel model;
    private final AlertsModel alertsModel;
    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
    private static final PseudoClass LONGEST = PseudoClass.getPseudoClass("longest");
    /** The signs of multiple and rate that stand beside each other in full size, and in a smaller one. */
    private static final int MOST_SIGNS = 11;

    private static final int MOST_LONG_SIGNS = 15;
    /** Of the width of the panel, for the name of the scenario. */
    private static final double MOST_NAME = 0.85;

    private final Words words = UiWords.of(ResultsPanel.class);
    private final Redraw redraw;
    private final Redraw alertsDrawn;

    private final StackPane mark = new StackPane();
    private final Label scenario = label("results-scenario");
    private final FittingLabel exit = new FittingLabel("results-exit");
    private final FigureLabel moic;
    private final FittingLabel change = new FittingLabel("results-change");
    private final HBox answer = new HBox();
    private final FittingLabel changeBelow = new FittingLabel("results-change");
    private final FigureLabel irr;
    private final Label moicLabel = label("results-caption");
    private final Label irrLabel = label("results-caption");
    private final LogRuler ruler = new LogRuler();
    private final List<Row> rows = new ArrayList<>();
    private final VBox rowBox = new VBox();
    private final MiniBars bars = new MiniBars(MiniBars.Frame.FULL);
    private final VBox figures = new VBox();
    private final AlertBox alertBox = new AlertBox();
    private final VBox aside = new VBox();
    private final Label alertCount = label("alert-count");
    private @Nullable Slot slot;

    public ResultsPanel(Desk desk, Review review, Effects effects) {
        this.desk = desk;
        this.model = new ResultsModel(desk.numbers(), desk.live().picture());
        this.alertsModel = new AlertsModel(desk, review, effects);
        this.moic = new FigureLabel(desk.navigator(), "type-moic");
        this.irr = new FigureLabel(desk.navigator(), "type-irr");
        ruler.getStyleClass().add("results-ruler");
        ruler.setHost(desk.charts());
        ruler.heldProperty().bind(desk.workspace().heldProperty());
        bars.getStyleClass().add("results-bars");
        bars.setHost(desk.charts());
        bars.setExitDrag(new ExitYearDrag(desk.workspace(), desk.edits()));
        bars.heldProperty().bind(desk.workspace().heldProperty());
        getStyleClass().add("results");
        getChildren().add(new OverlayScroll(new VBox(figures(), aside, alerts())));
        heightProperty().addListener((property, old, now) -> alertBox.setLow(now.doubleValue() < LOW));
        alertsModel.alerts().addListener((ListChangeListener<Alert>) change -> showAlerts());
        redraw = Redraw.of(desk.live().pictureProperty(), this::draw);
        alertsDrawn = Redraw.of(desk.live().pictureProperty(), alertsModel::draw);
        review.adviceProperty().addListener(observable -> alertsDrawn.ask());
        effects.effectsProperty().map(Outcome::shown).addListener((property, old, now) -> alertsDrawn.ask());
        showAlerts();
    }

    /** It is looked at from now on, or no more. */
    public void showing(boolean now) {
        redraw.showing(now);
        alertsDrawn.showing(now);
    }

    /** Puts something of a tab between the figures and the alerts; it shows itself when it has something to say. */
    public void setAside(Node node) {
        aside.getChildren().setAll(node);
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }

    private Node figures() {
        HBox head = new HBox(mark, scenario, exit);
        head.getStyleClass().add("results-head");
        head.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(change, Priority.ALWAYS);
        change.setMaxWidth(Double.MAX_VALUE);
        answer.getChildren().setAll(moic, change, irr);
        answer.setAlignment(Pos.BASELINE_LEFT);
        answer.getStyleClass().add("results-answer");
        Region captionGap = new Region();
        HBox.setHgrow(captionGap, Priority.ALWAYS);
        HBox captions = new HBox(moicLabel, changeBelow, captionGap, irrLabel);
        captions.getStyleClass().add("results-captions");
        irrLabel.setMinWidth(Region.USE_PREF_SIZE);
        scenario.minWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.min(scenario.prefWidth(-1), MOST_NAME * head.getWidth()),
                        scenario.textProperty(),
                        scenario.fontProperty(),
                        head.widthProperty()));
        scenario.setMaxWidth(Region.USE_PREF_SIZE);
        changeBelow.visibleProperty().bind(change.textProperty().isEmpty());
        VBox top = new VBox(head, answer, captions, ruler);
        top.getStyleClass().add("results-part");
        rowBox.getStyleClass().addAll("results-part", "results-rows");
        Region byYearGap = new Region();
        HBox.setHgrow(byYearGap, Priority.ALWAYS);
        Label title = label("type-section");
        title.setText(words.get("byYear"));
        Label hint = label("results-hint");
        hint.setText(words.get("byYear.hint"));
        VBox byYear = new VBox(new HBox(title, byYearGap, hint), bars);
        byYear.getStyleClass().add("results-part");
        figures.getChildren().addAll(top, rowBox, byYear);
        return figures;
    }

    private Node alerts() {
        Label title = label("type-section");
        title.setText(words.get("alerts"));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap, alertCount);
        head.setAlignment(Pos.CENTER_LEFT);
        VBox part = new VBox(head, alertBox);
        part.getStyleClass().addAll("results-part", "results-alerts");
        return part;
    }

    private void draw(Picture picture) {
        model.draw(picture);
        Shown shown = model.shownProperty().get();
        if (!shown.slot().equals(slot)) {
            slot = shown.slot();
            mark.getChildren().setAll(Mark.of(slot, MARK_SIZE));
        }
        scenario.setText(shown.scenario());
        exit.setWordings(shown.exit());
        show(moic, shown.moic());
        show(irr, shown.irr());
        int signs = shown.moic().text().length() + shown.irr().text().length();
        answer.pseudoClassStateChanged(LONG, signs > MOST_SIGNS);
        answer.pseudoClassStateChanged(LONGEST, signs > MOST_LONG_SIGNS);
        moicLabel.setText(shown.moic().label());
        irrLabel.setText(shown.irr().label());
        change.setWordings(shown.change(), "");
        changeBelow.setWordings(shown.change(), "");
        figures.setOpacity(shown.stale() ? STALE : 1);
        drawRows(shown.rows());
        drawRuler(picture);
        drawBars(picture);
    }

    private static void show(FigureLabel label, Figure figure) {
        figure.key().ifPresentOrElse(key -> label.show(figure.text(), key), () -> label.showNone(figure.text()));
    }

    private void drawRows(List<Figure> figuresShown) {
        while (rows.size() < figuresShown.size()) {
            Row row = new Row(desk.navigator());
            rows.add(row);
            rowBox.getChildren().add(row);
        }
        for (int i = 0; i < figuresShown.size(); i++) {
            rows.get(i).show(figuresShown.get(i));
        }
    }

    private void drawRuler(Picture picture) {
        List<RulerFigure.Mark> marks = picture.scenarios().stream()
                .map(one -> new RulerFigure.Mark(
                        ChartWords.caseOf(one, picture),
                        one.projection().map(found -> found.results().moic()).orElse(Double.NaN)))
                .toList();
        double weighted = picture.expected().map(Expected::moic).orElse(Double.NaN);
        ruler.show(new RulerFigure(
                Heading.of(words.get("moic"), ""),
                Result.MOIC.id(),
                marks,
                weighted,
                ChartWords.tick(desk.numbers(), Unit.MULTIPLE),
                ChartWords.exact(desk.numbers(), Unit.MULTIPLE)));
    }

    private void drawBars(Picture picture) {
        ScenarioPicture active = picture.active();
        Projection projection = active.lastGood();
        bars.setVisible(projection != null);
        if (projection == null) {
            return;
        }
        double[] moics = projection.values(Series.MOIC);
        bars.show(new MiniFigure(
                Heading.of(words.get("byYear"), ""),
                ChartWords.calendar(picture.thesis()),
                ChartWords.caseOf(active, picture),
                Series.MOIC.id(),
                1,
                Values.of(Arrays.copyOfRange(moics, 1, moics.length)),
                projection.results().exitYear(),
                1,
                ChartWords.tick(desk.numbers(), Unit.MULTIPLE),
                ChartWords.exact(desk.numbers(), Unit.MULTIPLE)));
    }

    private void showAlerts() {
        List<Alert> all = alertsModel.alerts();
        alertBox.show(all);
        alertCount.setText(String.valueOf(all.size()));
        alertCount.setVisible(!all.isEmpty());
    }
}

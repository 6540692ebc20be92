package underwrite.app.screen.compare;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import underwrite.app.component.OverlayScroll;
import underwrite.app.component.chart.ChartCard;
import underwrite.app.component.chart.Heading;
import underwrite.app.component.chart.PointKey;
import underwrite.app.component.chart.compare.CalibrationChart;
import underwrite.app.component.chart.compare.CalibrationFigure;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.app.live.Picture;
import underwrite.app.screen.ChartViews;
import underwrite.app.screen.ChartWords;
import underwrite.app.screen.Desk;
import underwrite.app.screen.ExplainingHost;
import underwrite.app.screen.FigureKey;
import underwrite.app.screen.FigureLabel;
import underwrite.app.screen.OtherThesis;
import underwrite.app.screen.files.Ask;
import underwrite.app.task.Latest;
import underwrite.model.driver.Unit;
import underwrite.model.file.ThesisFolder;
import underwrite.model.forecast.ForecastRecord;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Words;

/** The files of a folder, each with what it holds or why it was refused, and how well the forecasts of all theses at hand did. */
final class RecordView extends HBox {
    private static final Logger LOG = LoggerFactory.getLogger(RecordView.class);

    private final Desk desk;
    private final CompareModel model;
    private final RecordWorkings workings;
    private final Ask ask;
    private final NumberText numbers;
    private final Words words = UiWords.of(RecordView.class);
    private final VBox files = new VBox();
    private final VBox record = new VBox();
    private final GridPane calibration = new GridPane();

    private final CalibrationChart curve = new CalibrationChart();
    private final Latest latest;
    private List<Thesis> scored = List.of();
    private ForecastRecord scoredRecord = new ForecastRecord(List.of());

    RecordView(Desk desk, CompareModel model, ChartViews views, Ask ask) {
        this.desk = desk;
        this.model = model;
        this.workings = new RecordWorkings(desk.numbers());
        this.ask = ask;
        this.numbers = desk.numbers();
        this.latest = new Latest(desk.tasks(), Duration.ofMillis(80));
        files.getStyleClass().add("compare-files");
        record.getStyleClass().add("compare-record");
        calibration.getStyleClass().addAll("compare-table", "compare-calibration");
        getStyleClass().add("compare-folder");
        VBox left = card(words.get("record.files"), files);
        VBox right = card(words.get("record.title"), new VBox(record, calibration));
        curve.setId("compare-curve");
        curve.setHost(new ExplainingHost(desk, this::key));
        ChartCard chart = new ChartCard(curve);
        chart.tableShownProperty().bind(views.tablesProperty());
        getChildren().addAll(left, right, share(chart));
    }

    private static VBox card(String title, Region content) {
        OverlayScroll scroll = new OverlayScroll(content);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox card = new VBox(CompareHead.of(title, ""), scroll);
        card.getStyleClass().addAll("card", "compare-card");
        return share(card);
    }

    /** All cards of the row are equally wide. */
    private static <N extends Region> N share(N card) {
        card.setPrefWidth(1);
        card.setMinWidth(0);
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    void draw(Picture picture) {
        files.getChildren().clear();
        model.folderProperty().get().ifPresentOrElse(this::list, this::offer);
        List<Thesis> theses = model.theses(picture);
        if (!theses.equals(scored)) {
            scored = theses;
            record.setOpacity(CompareTab.STALE);
            latest.ask(
                    () -> ForecastRecord.of(theses),
                    this::show,
                    failure -> LOG.warn("The forecast record was not worked out", failure));
        }
    }

    private void show(ForecastRecord found) {
        scoredRecord = found;
        record.setOpacity(1);
        record(found);
        curve.show(curve(found.calibration()));
    }

    private void offer() {
        Button choose = new Button(words.get("record.choose"));
        choose.setId("compare-choose-folder");
        choose.setOnAction(event -> ask.folderToCompare().ifPresent(model::addFolder));
        files.getChildren().addAll(sentence(words.get("record.nothing")), choose);
    }

    private void list(ThesisFolder folder) {
        Label path = sentence(words.get(
                "record.folder",
                folder.folder().toString(),
                folder.theses().size(),
                folder.files().size() - folder.theses().size()));
        files.getChildren().add(path);
        folder.files().forEach(found -> files.getChildren().add(line(found)));
        if (folder.leftOut() > 0) {
            files.getChildren().add(sentence(words.get("record.leftOut", folder.leftOut(), ThesisFolder.MOST)));
        }
        Button again = new Button(words.get("record.again"));
        again.setOnAction(event -> ask.folderToCompare().ifPresent(model::addFolder));
        files.getChildren().add(again);
    }

    private Node line(ThesisFolder.Found found) {
        Label name = new Label(String.valueOf(found.file().getFileName()));
        name.getStyleClass().addAll("type-row", "weight-medium");
        Label what = new Label(found.thesis()
                .map(thesis -> thesis.title())
                .or(() -> found.refusal().map(UiWords::of))
                .orElse(""));
        what.getStyleClass().addAll("type-help", found.thesis().isPresent() ? "text-second" : "field-problem");
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        VBox text = new VBox(name, what);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(text);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("compare-file");
        found.thesis().ifPresent(thesis -> line.getChildren().add(toggle(OtherThesis.of(found.file(), thesis))));
        return line;
    }

    private Button toggle(OtherThesis compared) {
        boolean held = model.holds(compared.key());
        Button button = new Button(words.get("record." + (held ? "remove" : "add")));
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> {
            if (held) {
                model.removeOther(compared.key());
            } else {
                model.add(compared);
            }
        });
        return button;
    }

    private void record(ForecastRecord found) {
        record.getChildren().clear();
        calibration.getChildren().clear();
        int decided = found.decided().size();
        int open = found.statements().size() - decided;
        record.getChildren()
                .add(sentence(words.get("record.statements", found.statements().size(), decided, open)));
        if (decided == 0) {
            record.getChildren().add(sentence(words.get("record.undecided")));
            return;
        }
        record.getChildren().add(figure("hitRate", percent(found.hitRate()), workings.hitRate(found)));
        OptionalDouble brier = found.brierScore();
        record.getChildren()
                .add(
                        brier.isPresent()
                                ? figure("brier", score(brier.getAsDouble()), workings.brier(found))
                                : new VBox(sentence(words.get("record.brier.none"))));
        if (!found.calibration().isEmpty()) {
            calibrate(found.calibration());
        }
    }

    private Node figure(String key, String text, FigureKey explained) {
        FigureLabel figure = new FigureLabel(desk.navigator(), "type-irr");
        figure.show(text, explained);
        figure.setId("compare-" + key.toLowerCase(Locale.ROOT));
        return new VBox(figure, sentence(words.get("record." + key)));
    }

    private String percent(OptionalDouble share) {
        return share.isPresent() ? numbers.shown(Unit.SHARE, share.getAsDouble()) : numbers.none();
    }

    private String score(double brier) {
        return numbers.exact(Unit.SCORE, Math.rint(brier * 1000) / 1000);
    }

    private void calibrate(List<ForecastRecord.Step> steps) {
        List<String> heads = List.of("step", "count", "stated", "kept");
        for (int i = 0; i < heads.size(); i++) {
            Label label = sentence(words.get("record.head." + heads.get(i)));
            calibration.add(label, i, 0);
        }
        int row = 1;
        for (ForecastRecord.Step step : steps) {
            calibration.add(text(numbers.range(Unit.SHARE, step.from(), step.to())), 0, row);
            FigureKey key = workings.step(scoredRecord, row - 1);
            calibration.add(text(numbers.exact(Unit.PEOPLE, step.count()), key), 1, row);
            calibration.add(text(numbers.shown(Unit.SHARE, step.stated()), key), 2, row);
            calibration.add(text(numbers.shown(Unit.SHARE, step.kept()), key), 3, row);
            row++;
        }
    }

    private CalibrationFigure curve(List<ForecastRecord.Step> steps) {
        return new CalibrationFigure(
                Heading.of(words.get("record.curve"), words.get("record.curve.unit")),
                steps.stream()
                        .map(step -> new CalibrationFigure.Step(
                                numbers.range(Unit.SHARE, step.from(), step.to()),
                                step.count(),
                                step.stated(),
                                step.kept()))
                        .toList(),
                words.get("record.curve.across"),
                words.get("record.curve.up"),
                ChartWords.exact(numbers, Unit.SHARE),
                ChartWords.tick(numbers, Unit.PEOPLE));
    }

    private Label text(String words, FigureKey key) {
        FigureLabel label = new FigureLabel(desk.navigator(), "type-row");
        label.show(words, key);
        return label;
    }

    private Optional<FigureKey> key(PointKey point) {
        return point.year() < scoredRecord.calibration().size()
                ? Optional.of(workings.step(scoredRecord, point.year()))
                : Optional.empty();
    }

    private static Label text(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("type-row");
        return label;
    }

    private static Label sentence(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("type-row", "text-second");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}

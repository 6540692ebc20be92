package underwrite.app.screen.sensitivity;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import underwrite.app.component.LaterTip;
import underwrite.app.component.chart.ChartCard;
import underwrite.app.component.chart.curve.CurveChart;
import underwrite.app.format.NumberParser;
import underwrite.app.format.Typed;
import underwrite.app.format.UiWords;
import underwrite.app.screen.Desk;
import underwrite.model.driver.Driver;
import underwrite.model.sensitivity.BreakEven;
import underwrite.model.series.Result;
import underwrite.model.thesis.Assumptions;
import underwrite.model.words.Words;

/** A result over the whole range of any driver, and the values at which it reaches a target that a person types. */
final class CurveCard {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final Desk desk;
    private final Chosen chosen;
    private final ResultForm form;
    private final CurveFigures figures;
    private final NumberParser parser = NumberParser.ofSystem();
    private final Words words = UiWords.of(CurveCard.class);
    private final CurveChart chart = new CurveChart();
    private final ChartCard card = new ChartCard(chart);
    private final DriverBox driver;
    private final TextField target = new TextField();
    private final HBox answers = new HBox(6);
    private final Map<Result, Double> typed = new EnumMap<>(Result.class);
    private final Study<Answer> study;
    private @Nullable Subject subject;

    CurveCard(Desk desk, Chosen chosen, ResultForm form) {
        this.desk = desk;
        this.chosen = chosen;
        this.form = form;
        figures = new CurveFigures(desk.numbers(), form);
        driver = new DriverBox(
                words.get("curve.driver"), now -> chosen.driverProperty().set(now));
        driver.setId("curve-driver");
        study = new Study<>(desk.tasks());
        study.outcomeProperty().addListener(observable -> draw());
        study.excuseProperty().addListener((property, old, now) -> chart.setExcuse(now));
        chart.setHost(desk.charts());
        chart.heldProperty().bind(desk.workspace().heldProperty());
        chart.setOnPicked(value -> chosenDriver(now -> use(now, value)));
        answers.setAlignment(Pos.CENTER_LEFT);
        answers.getStyleClass().add("break-even-answers");
        card.setTools(tools());
    }

    /** A curve, and of what. */
    private record Answer(Subject subject, CurveStudy curve) {}

    /** Where the driver itself stands does not matter: it is at its default. */
    private record Question(Assumptions others, Driver driver, Result result, double target, String scenario) {}

    ChartCard card() {
        return card;
    }

    Study<?> study() {
        return study;
    }

    /** How many projections what is shown took. */
    int projections() {
        return study.outcome().shown().map(answer -> CurveStudy.PROJECTIONS).orElse(0);
    }

    private Node tools() {
        target.setId("break-even-target");
        target.getStyleClass().add("target-field");
        target.setAccessibleText(words.get("curve.target.spoken"));
        target.setOnAction(event -> read());
        target.focusedProperty().addListener((property, old, now) -> read());
        target.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                showTarget();
                event.consume();
            }
        });
        Label reaches = new Label(words.get("curve.reaches"));
        reaches.getStyleClass().addAll("type-help", "text-second");
        reaches.setMinWidth(Label.USE_PREF_SIZE);
        HBox line = new HBox(6, driver, reaches, target);
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(driver, Priority.ALWAYS);
        return new VBox(2, line, answers);
    }

    private void chosenDriver(java.util.function.Consumer<Driver> action) {
        Driver now = chosen.driverProperty().get();
        if (now != null) {
            action.accept(now);
        }
    }

    /** Takes up the target that was typed; an empty field goes back to the hurdle. */
    private void read() {
        Subject now = subject;
        if (now == null || target.getText().equals(shownTarget(now))) {
            target.pseudoClassStateChanged(INVALID, false);
            return;
        }
        if (target.getText().isBlank()) {
            typed.remove(now.result());
            showTarget();
            draw(now);
            return;
        }
        Typed read = parser.read(now.result().unit(), target.getText());
        if (read instanceof Typed.Value value) {
            typed.put(now.result(), value.value());
            showTarget();
            draw(now);
        } else {
            target.pseudoClassStateChanged(INVALID, true);
            say(read instanceof Typed.Refused refused ? refused.sentence() : words.get("curve.one"), "field-problem");
        }
    }

    private double targetOf(Subject now) {
        Double own = typed.get(now.result());
        return own == null ? form.target(now) : own;
    }

    private String shownTarget(Subject now) {
        return desk.numbers().input(now.result().unit(), targetOf(now));
    }

    private void showTarget() {
        Subject now = subject;
        if (now != null) {
            target.setText(shownTarget(now));
            target.pseudoClassStateChanged(INVALID, false);
        }
    }

    /** Another document: what was typed belongs to the one before. */
    void forget() {
        typed.clear();
    }

    void draw(Subject now) {
        subject = now;
        if (!target.isFocused()) {
            showTarget();
        }
        chosenDriver(one -> ask(now, one));
    }

    private void ask(Subject now, Driver one) {
        driver.offer(now.fixed(), one);
        Assumptions others = now.assumptions().with(one, one.defaultValue());
        double wanted = targetOf(now);
        study.ask(
                new Question(others, one, now.result(), wanted, now.scenario().id()),
                () -> new Answer(now, CurveStudy.of(now.assumptions(), one, now.result(), wanted)));
        draw();
    }

    private void draw() {
        card.staleProperty().set(!study.outcome().ready());
        Subject now = subject;
        study.outcome().shown().ifPresent(answer -> {
            Subject today = now != null && study.outcome().ready() ? now : answer.subject();
            chart.show(figures.figure(answer.curve(), today));
            if (study.outcome().ready()) {
                showAnswers(answer);
            }
        });
    }

    private void showAnswers(Answer answer) {
        BreakEven breakEven = answer.curve().breakEven();
        Result result = answer.subject().result();
        String wanted = form.shown(result).apply(breakEven.target());
        if (breakEven.crossings().isEmpty()) {
            say(none(answer, wanted), "text-second");
            return;
        }
        Label reached = styled(words.get("curve.reached", wanted), "text-second");
        List<Button> buttons = breakEven.crossings().stream()
                .map(crossing -> button(answer, crossing, wanted))
                .toList();
        answers.getChildren().setAll(reached);
        answers.getChildren().addAll(buttons);
    }

    private String none(Answer answer, String wanted) {
        Driver one = answer.curve().driver();
        double target = answer.curve().breakEven().target();
        return answer.curve()
                .breakEven()
                .best()
                .map(best -> words.get(
                        best.outcome() >= target ? "curve.always" : "curve.unreached",
                        wanted,
                        form.shown(answer.subject().result()).apply(best.outcome()),
                        desk.numbers().input(one.unit(), best.value())))
                .orElseGet(() -> words.get("curve.none"));
    }

    private Button button(Answer answer, BreakEven.Crossing crossing, String wanted) {
        Driver one = answer.curve().driver();
        String value = desk.numbers().input(one.unit(), crossing.value());
        Button use = new Button(words.get("curve.use", value));
        use.getStyleClass().addAll("small-button", "use-value");
        String whole = words.get(
                crossing.rising() ? "curve.use.rising" : "curve.use.falling",
                one.label(UiWords.language()),
                value,
                form.label(answer.subject().result()),
                wanted);
        LaterTip.put(use, whole);
        use.setAccessibleText(whole);
        use.setOnAction(event -> use(one, crossing.value()));
        return use;
    }

    private void use(Driver one, double value) {
        desk.workspace()
                .asOneStep(() -> desk.edits().setValue(desk.workspace().active().id(), one, value));
    }

    private void say(String sentence, String style) {
        answers.getChildren().setAll(styled(sentence, style));
    }

    private static Label styled(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().addAll("type-help", style);
        label.setMinWidth(0);
        LaterTip.put(label, text);
        return label;
    }
}

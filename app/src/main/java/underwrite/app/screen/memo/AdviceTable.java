package underwrite.app.screen.memo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import underwrite.app.format.UiWords;
import underwrite.app.screen.Desk;
import underwrite.app.workspace.AdviceEdits;
import underwrite.model.advice.Advice;
import underwrite.model.advice.Rule;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Input;
import underwrite.model.thesis.AcceptedAdvice;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Words;

/** Advice on the assumptions, each to look at, to follow, or to take note of with a reason that the memo prints. */
final class AdviceTable extends VBox {
    private static final double[] WIDTHS = {24, 42, 34};

    private final Desk desk;
    private final AdviceEdits edits;
    private final Words words = UiWords.of(AdviceTable.class);
    private final Locale locale = UiWords.language();
    private final GridPane grid = new MemoGrid(WIDTHS);
    private List<Line> shown = List.of();

    /** One rule: what it says here, where, and why it does not hold; the reason is empty while it is not accepted. */
    private record Line(Rule rule, String message, Optional<Advice> advice, String reason) {}

    AdviceTable(Desk desk) {
        this.desk = desk;
        this.edits = new AdviceEdits(desk.workspace());
        getStyleClass().addAll("memo-milestones", "memo-advice");
        Label title = new Label(words.get("advice"));
        title.getStyleClass().add("memo-heading");
        getChildren().addAll(title, grid);
        fill();
    }

    void draw(Thesis thesis, List<Advice> found) {
        List<Line> lines = lines(thesis, found);
        if (!lines.equals(shown)) {
            shown = lines;
            fill();
        }
    }

    private List<Line> lines(Thesis thesis, List<Advice> found) {
        Map<Rule, Line> lines = new LinkedHashMap<>();
        for (Advice advice : found) {
            String message = desk.numbers().veiled(advice.message(UiWords.tongue()));
            lines.putIfAbsent(advice.rule(), new Line(advice.rule(), message, Optional.of(advice), ""));
        }
        for (AcceptedAdvice accepted : thesis.accepted()) {
            Rule.byId(accepted.rule())
                    .ifPresent(rule ->
                            lines.put(rule, new Line(rule, rule.why(locale), Optional.empty(), accepted.reason())));
        }
        return new ArrayList<>(lines.values());
    }

    private void fill() {
        grid.getChildren().clear();
        if (shown.isEmpty()) {
            Label none = new Label(words.get("advice.none"));
            none.getStyleClass().add("text-second");
            grid.add(none, 0, 0, WIDTHS.length, 1);
            return;
        }
        for (int place = 0; place < shown.size(); place++) {
            Line line = shown.get(place);
            grid.add(wrapped(line.rule().title(locale)), 0, place);
            grid.add(new VBox(2, wrapped(line.message()), links(line)), 1, place);
            grid.add(reason(line), 2, place);
        }
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private FlowPane links(Line line) {
        FlowPane links = new FlowPane(12, 0);
        line.advice()
                .filter(advice -> !advice.inputs().isEmpty())
                .ifPresent(advice -> links.getChildren()
                        .add(link(
                                words.get("advice.show"),
                                line,
                                () -> desk.navigator().showOnly(advice.inputs()))));
        line.advice()
                .flatMap(Advice::fix)
                .ifPresent(fix -> links.getChildren()
                        .add(link(
                                words.get("advice.fix", fix.input().label(locale), value(fix)),
                                line,
                                () -> follow(line.advice().orElseThrow(), fix))));
        return links;
    }

    private Hyperlink link(String text, Line line, Runnable action) {
        Hyperlink link = new Hyperlink(text);
        link.setAccessibleText(line.rule().title(locale) + ": " + text);
        link.setWrapText(true);
        link.setOnAction(event -> action.run());
        return link;
    }

    private String value(Advice.Fix fix) {
        return fix.input() instanceof Driver driver
                ? desk.numbers().input(driver.unit(), fix.value())
                : ((Choice) fix.input()).optionLabel((int) fix.value(), locale);
    }

    private void follow(Advice advice, Advice.Fix fix) {
        String scenario = advice.scenario().isEmpty()
                ? desk.workspace().thesis().mainScenario().id()
                : advice.scenario();
        Input input = fix.input();
        if (input instanceof Driver driver) {
            desk.workspace().asOneStep(() -> desk.edits().setValue(scenario, driver, fix.value()));
        } else {
            desk.edits().choose(scenario, (Choice) input, (int) fix.value());
        }
    }

    private TextField reason(Line line) {
        TextField field = new KeptField(line.reason(), now -> {
            if (shown.contains(line)) {
                edits.accept(line.rule(), now);
            }
        });
        field.setId("advice-" + line.rule().id());
        field.setPromptText(words.get("advice.reason"));
        field.setAccessibleText(line.rule().title(locale) + ": " + words.get("advice.reason"));
        return field;
    }
}

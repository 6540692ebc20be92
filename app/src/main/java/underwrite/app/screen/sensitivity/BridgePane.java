package underwrite.app.screen.sensitivity;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import underwrite.app.component.chart.Case;
import underwrite.app.component.chart.ChartCard;
import underwrite.app.component.chart.compare.BridgeChart;
import underwrite.app.component.chart.compare.BridgeRows;
import underwrite.app.format.UiWords;
import underwrite.app.live.Outcome;
import underwrite.app.live.ScenarioPicture;
import underwrite.app.screen.ChartWords;
import underwrite.app.screen.Desk;
import underwrite.app.screen.ExplainingHost;
import underwrite.model.driver.Group;
import underwrite.model.series.Result;
import underwrite.model.thesis.Assumptions;
import underwrite.model.words.Words;

/** The bridge between any two scenarios by slider group, and below it the inputs of one group. */
final class BridgePane extends StackPane {
    private final Desk desk;
    private final BridgeFigures figures;
    private final ResultForm form;
    private final Words words = UiWords.of(BridgePane.class);
    private final ScenarioBox fromBox;
    private final ScenarioBox toBox;
    private final BridgeChart groups = new BridgeChart();
    private final BridgeRows inputs = new BridgeRows();
    private final ChartCard groupCard = new ChartCard(groups);
    private final ChartCard inputCard = ChartCard.scrolling(inputs);
    private final Label decision = new Label();
    private final Label method = new Label();
    private final Study<Answer> study;
    private final Node cards;
    private final Node lonely;
    private @Nullable Subject subject;
    private @Nullable Group opened;
    private String from = "";
    private String to = "";

    BridgePane(Desk desk, ResultForm form) {
        this.desk = desk;
        this.form = form;
        figures = new BridgeFigures(form);
        fromBox = new ScenarioBox(words.get("bridge.from"), this::chooseFrom);
        toBox = new ScenarioBox(words.get("bridge.to"), this::chooseTo);
        study = new Study<>(desk.tasks());
        study.outcomeProperty().addListener(observable -> draw());
        study.excuseProperty().addListener((property, old, now) -> groups.setExcuse(now));
        groups.setHost(new ExplainingHost(desk, point -> keys().flatMap(keys -> keys.ofGroups(point))));
        groups.setOnPicked(this::open);
        inputs.setHost(new ExplainingHost(desk, point -> keys().flatMap(keys -> keys.ofInputs(point))));
        groupCard.setControls(fromBox, new Label(words.get("bridge.to.word")), toBox);
        groupCard.setFoot(sentence(decision));
        inputCard.setFoot(sentence(method));
        VBox.setVgrow(groupCard, Priority.ALWAYS);
        VBox.setVgrow(inputCard, Priority.ALWAYS);
        groupCard.setPrefHeight(1);
        inputCard.setPrefHeight(1);
        cards = new VBox(groupCard, inputCard);
        cards.getStyleClass().add("bridge-cards");
        lonely = lonely();
        getChildren().setAll(cards);
    }

    /** A bridge, and between whom. */
    private record Answer(Case from, Case to, Result result, BridgeStudy bridge) {}

    private record Question(
            Case from, Assumptions first, Case to, Assumptions second, Result result, Optional<Group> opened) {}

    private Optional<BridgeKeys> keys() {
        return study.outcome()
                .shown()
                .map(answer -> new BridgeKeys(
                        answer.bridge(), answer.from().key(), answer.to().key(), answer.result(), form));
    }

    private static Label sentence(Label label) {
        label.getStyleClass().addAll("type-help", "text-second", "bridge-sentence");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /** What stands here while there is only one scenario. */
    private Node lonely() {
        Label what = new Label(words.get("bridge.lonely"));
        what.getStyleClass().add("type-card-title");
        Label how = new Label(words.get("bridge.lonely.how"));
        how.getStyleClass().add("text-second");
        how.setWrapText(true);
        Button copy = new Button(words.get("bridge.lonely.copy"));
        copy.setId("bridge-copy");
        copy.setOnAction(
                event -> desk.edits().copyScenario(desk.workspace().active().id()));
        FontIcon icon = new FontIcon(Feather.GIT_MERGE);
        icon.getStyleClass().add("lonely-icon");
        VBox all = new VBox(8, icon, what, how, copy);
        all.setAlignment(Pos.CENTER);
        all.getStyleClass().addAll("card", "lonely");
        return all;
    }

    void bindTables(BooleanProperty tables) {
        groupCard.tableShownProperty().bindBidirectional(tables);
        inputCard.tableShownProperty().bindBidirectional(tables);
    }

    /** Another document has other scenarios. */
    void forget() {
        from = "";
        to = "";
        opened = null;
    }

    /** The two are never the same: they change places instead. */
    private void chooseFrom(String id) {
        to = id.equals(to) ? from : to;
        from = id;
        redraw();
    }

    private void chooseTo(String id) {
        from = id.equals(from) ? to : from;
        to = id;
        redraw();
    }

    private void open(String group) {
        for (Group candidate : Group.values()) {
            if (candidate.id().equals(group)) {
                opened = candidate;
            }
        }
        redraw();
    }

    private void redraw() {
        Subject now = subject;
        if (now != null) {
            draw(now);
        }
    }

    void draw(Subject now) {
        subject = now;
        List<ScenarioPicture> all = now.picture().scenarios();
        Node shown = all.size() > 1 ? cards : lonely;
        if (!getChildren().contains(shown)) {
            getChildren().setAll(shown);
        }
        if (shown == cards) {
            ScenarioPicture first = now.picture().scenario(from).orElse(all.get(0));
            ScenarioPicture second = now.picture()
                    .scenario(to)
                    .filter(one -> !one.id().equals(first.id()))
                    .orElseGet(() -> lastOther(all, first));
            ask(now, first, second);
        }
    }

    private static ScenarioPicture lastOther(List<ScenarioPicture> all, ScenarioPicture first) {
        return all.stream()
                .filter(one -> !one.id().equals(first.id()))
                .reduce((one, next) -> next)
                .orElseThrow();
    }

    private void ask(Subject now, ScenarioPicture first, ScenarioPicture second) {
        from = first.id();
        to = second.id();
        fromBox.show(now.picture(), first);
        toBox.show(now.picture(), second);
        for (ScenarioPicture one : List.of(first, second)) {
            if (!one.usable()) {
                study.refuse(words.get(
                        "bridge.unusable",
                        one.scenario().name(),
                        one.clashes().get(0).message(UiWords.tongue())));
                return;
            }
        }
        Case fromCase = ChartWords.caseOf(first, now.picture());
        Case toCase = ChartWords.caseOf(second, now.picture());
        Group group = opened;
        study.ask(
                new Question(
                        fromCase,
                        first.scenario().assumptions(),
                        toCase,
                        second.scenario().assumptions(),
                        now.result(),
                        Optional.ofNullable(group)),
                () -> new Answer(
                        fromCase,
                        toCase,
                        now.result(),
                        BridgeStudy.of(first.scenario(), second.scenario(), now.outcome(), group)));
    }

    private void draw() {
        boolean stale = !study.outcome().ready();
        groupCard.staleProperty().set(stale);
        inputCard.staleProperty().set(stale);
        study.outcome().shown().ifPresent(this::show);
        if (study.outcome() instanceof Outcome.Failed<Answer> failed) {
            decision.setText(failed.why());
        }
    }

    private void show(Answer answer) {
        BridgeStudy bridge = answer.bridge();
        bridge.groups()
                .ifPresentOrElse(
                        found ->
                                groups.show(figures.groups(bridge, found, answer.from(), answer.to(), answer.result())),
                        () -> groups.figureProperty().set(null));
        groups.setExcuse(bridge.whyNoGroups());
        inputs.show(figures.inputs(bridge, answer.from(), answer.to(), answer.result()));
        decision.setText(figures.decision(bridge, answer.from(), answer.to()));
        method.setText(figures.method(bridge));
    }
}

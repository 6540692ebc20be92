package underwrite.app.screen.evidence;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import underwrite.app.component.LaterTip;
import underwrite.app.component.StanceMark;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.app.live.Picture;
import underwrite.app.screen.Desk;
import underwrite.app.screen.FigureKey;
import underwrite.app.screen.FigureLabel;
import underwrite.app.screen.WhatIf;
import underwrite.app.workspace.EvidenceEdits;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Unit;
import underwrite.model.library.EvidenceLibrary;
import underwrite.model.projection.Projection;
import underwrite.model.projection.Projector;
import underwrite.model.projection.UnusableScenarioException;
import underwrite.model.series.Result;
import underwrite.model.series.Series;
import underwrite.model.thesis.Assumptions;
import underwrite.model.thesis.Evidence;
import underwrite.model.thesis.Extras;
import underwrite.model.words.Words;

/** One piece of evidence whole: the claim, what it would do to the active scenario, and what can be done with it. */
final class DetailCard extends VBox {
    private final Desk desk;
    private final EvidenceEdits edits;
    private final NumberText numbers;
    private final Runnable onEdit;
    private final Words words = UiWords.of(DetailCard.class);

    /** @param onEdit opens the form for the item shown */
    DetailCard(Desk desk, EvidenceEdits edits, Runnable onEdit) {
        this.desk = desk;
        this.edits = edits;
        this.numbers = desk.numbers();
        this.onEdit = onEdit;
        getStyleClass().addAll("card", "evidence-detail");
    }

    void show(Optional<Row> chosen, Picture picture) {
        getChildren().clear();
        if (chosen.isEmpty()) {
            getChildren()
                    .addAll(styled(words.get("detail.empty.title"), "type-card-title"), wrapped("detail.empty.text"));
            return;
        }
        Row row = chosen.get();
        Label claim = styled(EvidenceLibrary.claim(row.item(), UiWords.language()), "type-title");
        claim.setWrapText(true);
        getChildren().addAll(claim, chips(row, picture.active().scenario().name()));
        if (!row.item().basis().isEmpty()) {
            Label basis = styled(words.get("detail.basis", row.item().basis()), "text-second");
            basis.setWrapText(true);
            getChildren().add(basis);
        }
        getChildren().add(effects(row, picture));
        getChildren().add(actions(row, picture));
    }

    private Node chips(Row row, String scenario) {
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("evidence-chips");
        Label stance = styled(words.get("detail.stance", words.get("stance." + row.stance()), scenario), "chip");
        stance.setGraphic(new StanceMark(row.stance()));
        chips.getChildren().add(stance);
        Driver driver = row.item().driver();
        if (driver != null) {
            Hyperlink link = new Hyperlink(row.driver());
            link.getStyleClass().add("chip");
            link.setOnAction(event -> desk.navigator().reveal(driver));
            chips.getChildren().add(link);
        }
        Label source = styled(
                row.item().asOf().isEmpty()
                        ? row.item().source()
                        : row.item().source() + ", " + row.item().asOf(),
                "chip");
        source.setWrapText(true);
        LaterTip.put(source, source.getText());
        source.maxWidthProperty().bind(chips.widthProperty());
        chips.setMinWidth(0);
        chips.getChildren().add(source);
        return chips;
    }

    private Node effects(Row row, Picture picture) {
        Driver driver = row.item().driver();
        Double value = row.item().value();
        Optional<Projection> before = picture.active().projection();
        if (driver == null || value == null || before.isEmpty()) {
            return wrapped("detail.noValue");
        }
        Assumptions changed = picture.active().scenario().assumptions().with(driver, driver.nearestAllowed(value));
        try {
            return changes(
                    picture.active().id(),
                    WhatIf.of(driver, driver.nearestAllowed(value)),
                    before.get(),
                    Projector.project(changed));
        } catch (UnusableScenarioException unusable) {
            Label reason = styled(unusable.clashes().get(0).message(UiWords.tongue()), "text-second");
            reason.setWrapText(true);
            return reason;
        }
    }

    private Node changes(String scenario, WhatIf with, Projection before, Projection after) {
        FlowPane line = new FlowPane(
                pair(
                        "detail.moic",
                        result(scenario, WhatIf.NOTHING, before.results().moic()),
                        result(scenario, with, after.results().moic())),
                pair(
                        "detail.rivals",
                        atExit(scenario, WhatIf.NOTHING, before, Series.RIVALS),
                        atExit(scenario, with, after, Series.RIVALS)),
                pair(
                        "detail.share",
                        atExit(scenario, WhatIf.NOTHING, before, Series.MARKET_SHARE),
                        atExit(scenario, with, after, Series.MARKET_SHARE)),
                pair("detail.funding", funding(scenario, WhatIf.NOTHING, before), funding(scenario, with, after)));
        line.getStyleClass().add("evidence-changes");
        return line;
    }

    private Label result(String scenario, WhatIf with, double moic) {
        return figure(numbers.shown(Unit.MULTIPLE, moic), new FigureKey.OfTrial(scenario, Result.MOIC, with));
    }

    private Label atExit(String scenario, WhatIf with, Projection projection, Series series) {
        int year = projection.results().holdingYears();
        return figure(
                numbers.shown(series.unit(), projection.at(series, year)),
                new FigureKey.OfLine(scenario, with, series, year));
    }

    private Label figure(String text, FigureKey key) {
        FigureLabel figure = new FigureLabel(desk.navigator(), "weight-semibold");
        figure.show(text, key);
        return figure;
    }

    /** What it is now, and what it would be. */
    private Node pair(String title, Label before, Label after) {
        Label arrow = styled(words.get("detail.arrow"), "text-second");
        HBox change = new HBox(4, before, arrow, after);
        VBox pair = new VBox(styled(words.get(title), "type-help"), change);
        pair.getChildren().get(0).getStyleClass().add("text-second");
        return pair;
    }

    private Label funding(String scenario, WhatIf with, Projection projection) {
        return projection.results().distressYear().isPresent()
                ? figure(funding(projection), new FigureKey.OfTrial(scenario, Result.DISTRESS_YEAR, with))
                : styled(funding(projection), "weight-semibold");
    }

    private String funding(Projection projection) {
        return projection.results().distressYear().isPresent()
                ? words.get(
                        "detail.funding.fails",
                        projection.results().distressYear().getAsInt())
                : words.get("detail.funding.holds");
    }

    private Node actions(Row row, Picture picture) {
        Evidence item = row.item();
        String scenario = picture.active().id();
        FlowPane actions = new FlowPane();
        actions.getStyleClass().add("evidence-actions");
        actions.setAlignment(Pos.CENTER_LEFT);
        if (item.driver() != null && item.value() != null) {
            Button use = button(
                    words.get(
                            "detail.use",
                            row.value(),
                            picture.active().scenario().name()),
                    () -> edits.use(scenario, item));
            use.getStyleClass().add("accent");
            actions.getChildren().addAll(use, button(words.get("detail.copy"), () -> copyWith(scenario, item)));
        }
        if (item.driver() != null) {
            Button cite =
                    button(words.get(row.cited() ? "detail.cited" : "detail.cite"), () -> edits.cite(scenario, item));
            actions.getChildren().add(cite);
        }
        actions.getChildren().add(button(words.get("detail.edit"), onEdit));
        if (row.own()) {
            actions.getChildren().add(button(words.get("detail.retire"), () -> edits.keep(retired(item))));
        }
        return actions;
    }

    private void copyWith(String scenario, Evidence item) {
        desk.workspace().asOneStep(() -> {
            desk.edits().copyScenario(scenario);
            edits.use(desk.workspace().active().id(), item);
        });
    }

    private static Evidence retired(Evidence item) {
        return new Evidence(
                item.id(),
                item.driver(),
                item.group(),
                item.claim(),
                item.value(),
                item.low(),
                item.high(),
                item.basis(),
                item.asOf(),
                item.source(),
                item.kind(),
                item.confidence(),
                item.stance(),
                item.essay(),
                true,
                Extras.NONE);
    }

    private Button button(String text, Runnable action) {
        Button button = new Button(text);
        button.setOnAction(event -> action.run());
        return button;
    }

    private Label wrapped(String key) {
        Label label = styled(words.get(key), "text-second");
        label.setWrapText(true);
        return label;
    }

    private static Label styled(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}

package underwrite.app.screen.memo;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import underwrite.app.format.UiWords;
import underwrite.app.live.Effects;
import underwrite.app.live.Outcome;
import underwrite.app.live.Picture;
import underwrite.app.live.Review;
import underwrite.app.screen.Dates;
import underwrite.app.screen.Desk;
import underwrite.app.screen.FigureKey;
import underwrite.app.screen.FigureLabel;
import underwrite.app.screen.Place;
import underwrite.app.screen.Redraw;
import underwrite.app.screen.Tab;
import underwrite.app.task.AfterFrame;
import underwrite.app.workspace.Edits;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Unit;
import underwrite.model.series.Result;
import underwrite.model.thesis.Assumptions;
import underwrite.model.thesis.MemoTexts;
import underwrite.model.words.Words;

/** The first page of the memo as it will read, with the author's texts edited in place. */
public final class MemoTab implements Tab {
    private final Desk desk;
    private final Effects effects;
    private final Review review;
    private final Words words = UiWords.of(MemoTab.class);
    private final Redraw redraw;
    private final Redraw below;
    private final Label title = styled("memo-title");
    private final VBox deal = new VBox();
    private final FigureLabel moic;
    private final FigureLabel irr;
    private final FigureLabel loss;
    private final ResultsTable results;
    private final AssumptionsTable assumptions;
    private final Label assumptionsNote = styled("text-second");
    private final MilestonesTable milestones;
    private final DiligenceTable diligence;
    private final AdviceTable advice;
    private final List<TextBlock> texts;
    private boolean shown;
    private boolean begun;

    public MemoTab(Desk desk, Effects effects, Review review) {
        this.desk = desk;
        this.effects = effects;
        this.review = review;
        this.moic = new FigureLabel(desk.navigator(), "memo-answer");
        this.irr = new FigureLabel(desk.navigator(), "memo-answer");
        this.loss = new FigureLabel(desk.navigator(), "memo-answer");
        this.results = new ResultsTable(desk);
        this.assumptions = new AssumptionsTable(desk);
        this.milestones = new MilestonesTable(desk);
        this.diligence = new DiligenceTable(desk);
        this.advice = new AdviceTable(desk);
        this.texts = texts(desk.edits());
        this.redraw = Redraw.of(desk.live().pictureProperty(), this::draw);
        this.below = Redraw.of(desk.live().pictureProperty(), this::drawBelow);
        effects.effectsProperty().map(Outcome::shown).addListener((property, old, now) -> below.ask());
        review.adviceProperty().addListener(observable -> below.ask());
    }

    private List<TextBlock> texts(Edits edits) {
        return List.of(
                new TextBlock(
                        words.get("text.decision"),
                        words.get("prompt.decision"),
                        MemoTexts::decision,
                        MemoTexts::withDecision,
                        edits),
                new TextBlock(
                        words.get("text.summary"),
                        words.get("prompt.summary"),
                        MemoTexts::summary,
                        MemoTexts::withSummary,
                        edits),
                new TextBlock(
                        words.get("text.thesis"),
                        words.get("prompt.thesis"),
                        MemoTexts::thesis,
                        MemoTexts::withThesis,
                        edits),
                new TextBlock(
                        words.get("text.risks"),
                        words.get("prompt.risks"),
                        MemoTexts::risks,
                        MemoTexts::withRisks,
                        edits),
                new TextBlock(
                        words.get("text.private"),
                        words.get("prompt.private"),
                        MemoTexts::privateNotes,
                        MemoTexts::withPrivateNotes,
                        edits));
    }

    @Override
    public Place place() {
        return Place.MEMO;
    }

    @Override
    public void showing(boolean now) {
        shown = now;
        redraw.showing(now);
        below.showing(now && begun);
    }

    /** What stands below comes after the first frame. */
    private void begin() {
        begun = true;
        below.showing(shown);
    }

    @Override
    public Node view() {
        VBox page = new VBox(head(), recommendation(), results);
        List<Node> parts = List.of(
                texts.get(1),
                texts.get(2),
                new VBox(4, assumptions, assumptionsNote),
                texts.get(3),
                milestones,
                diligence,
                advice,
                texts.get(4));
        AfterFrame.run(this::begin);
        parts.forEach(part -> AfterFrame.run(() -> page.getChildren().add(part)));
        page.getStyleClass().add("memo-page");
        StackPane desktop = new StackPane(page);
        desktop.getStyleClass().add("memo-desk");
        ScrollPane scroll = new ScrollPane(desktop);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.getStylesheets()
                .add(Objects.requireNonNull(MemoTab.class.getResource("memo.css"))
                        .toExternalForm());
        return scroll;
    }

    private Node head() {
        Label kicker = styled("memo-kicker");
        kicker.setText(words.get("kicker"));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        title.setWrapText(true);
        deal.setAlignment(Pos.CENTER_RIGHT);
        deal.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(new VBox(kicker, title), gap, deal);
        head.getStyleClass().add("memo-head");
        return head;
    }

    private Node recommendation() {
        HBox.setHgrow(texts.get(0), Priority.ALWAYS);
        HBox box = new HBox(
                texts.get(0),
                answer(moic, "weighted.moic"),
                answer(irr, "weighted.irr"),
                answer(loss, "weighted.loss"));
        box.getStyleClass().add("memo-recommendation");
        return box;
    }

    private Node answer(Label figure, String key) {
        Label caption = styled("type-help");
        caption.getStyleClass().add("text-second");
        caption.setText(words.get(key));
        caption.setMinWidth(Region.USE_PREF_SIZE);
        figure.setMinWidth(Region.USE_PREF_SIZE);
        VBox answer = new VBox(figure, caption);
        answer.getStyleClass().add("memo-figure");
        return answer;
    }

    private void draw(Picture picture) {
        title.setText(desk.numbers().veiled(picture.thesis().title()));
        drawDeal(picture);
        drawWeighted(picture);
        results.draw(picture);
        texts.get(0).show(picture.thesis().memo());
    }

    private void drawBelow(Picture picture) {
        assumptions.draw(picture, effects.effectsProperty().get().shown());
        assumptionsNote.setText(
                words.get("assumptions.note", picture.active().scenario().name()));
        milestones.draw(picture);
        diligence.draw(picture.thesis());
        advice.draw(picture.thesis(), review.adviceProperty().get());
        texts.forEach(text -> text.show(picture.thesis().memo()));
    }

    private void drawDeal(Picture picture) {
        Assumptions main = picture.thesis().mainScenario().assumptions();
        double cheque = main.value(Driver.DEAL_CHEQUE);
        deal.getChildren().clear();
        Dates.date(picture.thesis())
                .ifPresent(date -> deal.getChildren().add(new Label(words.get("asOf", Dates.day(date)))));
        Locale locale = UiWords.language();
        deal.getChildren()
                .addAll(
                        new Label(words.get(
                                "deal",
                                money(cheque),
                                money(main.value(Driver.VALUATION_ROUND_SIZE)),
                                desk.numbers().ownership(cheque / main.value(Driver.VALUATION_POST_MONEY)))),
                        new Label(words.get(
                                "terms",
                                Choice.SECURITY.optionLabel(main.option(Choice.SECURITY), locale),
                                desk.numbers().input(Unit.MULTIPLE, main.value(Driver.DEAL_PREFERENCE_MULTIPLE)),
                                Choice.SENIORITY.optionLabel(main.option(Choice.SENIORITY), locale))));
    }

    private String money(double millions) {
        return desk.numbers().input(Unit.USD_MILLIONS, millions);
    }

    private void drawWeighted(Picture picture) {
        String none = desk.numbers().none();
        picture.expected()
                .ifPresentOrElse(
                        expected -> {
                            moic.show(
                                    desk.numbers().shown(Unit.MULTIPLE, expected.moic()),
                                    new FigureKey.OfResult(FigureKey.WEIGHTED, Result.MOIC));
                            OptionalDouble rate = expected.irr();
                            if (rate.isPresent()) {
                                irr.show(
                                        desk.numbers().shown(Unit.PER_YEAR, rate.getAsDouble()),
                                        new FigureKey.OfResult(FigureKey.WEIGHTED, Result.IRR));
                            } else {
                                irr.showNone(none);
                            }
                            loss.show(
                                    desk.numbers().shown(Unit.SHARE, expected.probabilityOfLoss()),
                                    new FigureKey.OfLoss());
                        },
                        () -> {
                            moic.showNone(none);
                            irr.showNone(none);
                            loss.showNone(none);
                        });
    }

    private static Label styled(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }
}

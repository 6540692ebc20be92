package underwrite.app.component.slider;

import java.util.List;
import java.util.StringJoiner;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import underwrite.app.component.StanceMark;
import underwrite.app.component.slider.SliderChange.Phase;
import underwrite.app.format.DateText;
import underwrite.app.format.UiWords;
import underwrite.model.driver.Driver;
import underwrite.model.library.EvidenceLibrary;
import underwrite.model.thesis.Evidence;
import underwrite.model.words.Words;

/** What a published value says: the value and its date, the claim, the source, and what can be done with it. */
final class EvidenceCard extends VBox {
    private static final double WIDTH = 266;
    private static final double PINNED_WIDTH = 318;

    private final DriverSlider slider;
    private final Words words = UiWords.of(EvidenceCard.class);
    private Runnable onNext = () -> {};

    EvidenceCard(DriverSlider slider) {
        this.slider = slider;
        getStyleClass().add("evidence-card");
    }

    void setOnNext(Runnable action) {
        onNext = action;
    }

    /** Shows one of the marks that stand together. */
    void show(List<EvidenceMark> marks, int index, boolean pinned) {
        EvidenceMark mark = marks.get(index);
        setPrefWidth(pinned ? PINNED_WIDTH : WIDTH);
        getChildren().setAll(head(marks, index, pinned), claim(mark, pinned), source(mark));
        if (!slider.driver().allows(mark.value())) {
            getChildren().add(small(beyond(mark)));
        }
        String consequence = slider.evidenceActions().consequence(mark.evidence(), mark.value());
        if (pinned && !consequence.isEmpty()) {
            getChildren().addAll(new Separator(), new Label(consequence));
        }
        getChildren().add(pinned ? buttons(mark) : links(mark));
        if (pinned) {
            getChildren().add(small(words.get("evidence.keys")));
        }
    }

    /** Gives the scenario the value, unless it is locked or the value beyond the range. */
    void use(EvidenceMark mark) {
        if (canUse(mark)) {
            slider.change(Phase.EVIDENCE, slider.driver().nearestAllowed(mark.value()));
            slider.evidenceActions().used(mark.evidence());
        }
    }

    private HBox head(List<EvidenceMark> marks, int index, boolean pinned) {
        EvidenceMark mark = marks.get(index);
        String value = slider.numbers().input(slider.driver().unit(), mark.value());
        String date = DateText.readOut(mark.evidence().asOf(), UiWords.language());
        Label title = new Label(date.isEmpty() ? value : words.get("evidence.head", value, date));
        title.getStyleClass().add("type-card-title");
        HBox head = new HBox(new StanceMark(mark.stance()), title, space());
        head.getStyleClass().add("head");
        if (marks.size() > 1) {
            head.getChildren().add(pager(marks.size(), index));
        }
        if (pinned) {
            Label stance = new Label(words.get("stance." + mark.stance().name()));
            stance.getStyleClass().addAll("chip", "quiet");
            head.getChildren().add(stance);
        }
        return head;
    }

    private static Label claim(EvidenceMark mark, boolean pinned) {
        Label claim = new Label(EvidenceLibrary.claim(mark.evidence(), UiWords.language()));
        claim.getStyleClass().add("claim");
        claim.setWrapText(true);
        if (!pinned) {
            claim.setMaxHeight(36);
        }
        claim.setMinHeight(pinned ? USE_PREF_SIZE : 0);
        return claim;
    }

    private Label source(EvidenceMark mark) {
        Evidence evidence = mark.evidence();
        StringJoiner line = new StringJoiner(" · ");
        if (!evidence.source().isEmpty()) {
            line.add(evidence.source());
        }
        if (evidence.kind() != null) {
            line.add(words.get("kind." + evidence.kind().name()));
        }
        if (evidence.confidence() != null) {
            line.add(words.get("confidence." + evidence.confidence().name()));
        }
        return small(line.toString());
    }

    private static Label small(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("type-help", "text-second");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private String beyond(EvidenceMark mark) {
        Driver driver = slider.driver();
        double end = mark.value() > driver.max() ? driver.max() : driver.min();
        return words.get("evidence.beyond", slider.numbers().exact(driver.unit(), end));
    }

    private HBox links(EvidenceMark mark) {
        HBox links = new HBox();
        links.getStyleClass().add("links");
        if (canUse(mark)) {
            Hyperlink use = new Hyperlink(useWords(mark));
            use.setFocusTraversable(false);
            use.setOnAction(event -> use(mark));
            links.getChildren().add(use);
        }
        Hyperlink open = open(mark);
        open.setFocusTraversable(false);
        links.getChildren().add(open);
        return links;
    }

    private HBox buttons(EvidenceMark mark) {
        HBox buttons = new HBox();
        buttons.getStyleClass().add("buttons");
        if (canUse(mark)) {
            Button use = new Button(useWords(mark));
            use.getStyleClass().add("small");
            use.setOnAction(event -> use(mark));
            buttons.getChildren().add(use);
        }
        buttons.getChildren().add(open(mark));
        return buttons;
    }

    private boolean canUse(EvidenceMark mark) {
        return !slider.lockedProperty().get() && slider.driver().allows(mark.value());
    }

    private String useWords(EvidenceMark mark) {
        return words.get("evidence.use", slider.numbers().input(slider.driver().unit(), mark.value()));
    }

    private Hyperlink open(EvidenceMark mark) {
        Hyperlink open = new Hyperlink(words.get("evidence.open"));
        open.setOnAction(event -> slider.evidenceActions().open(mark.evidence()));
        return open;
    }

    private HBox pager(int count, int index) {
        Label place = new Label(words.get("evidence.more", String.valueOf(index + 1), String.valueOf(count)));
        place.getStyleClass().addAll("type-help", "text-second");
        Hyperlink next = new Hyperlink(words.get("evidence.next"));
        next.setFocusTraversable(false);
        next.setOnAction(event -> onNext.run());
        HBox pager = new HBox(place, next);
        pager.getStyleClass().add("pager");
        return pager;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}

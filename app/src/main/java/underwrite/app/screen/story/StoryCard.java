package underwrite.app.screen.story;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.model.driver.Input;
import underwrite.model.library.EvidenceLibrary;
import underwrite.model.library.Story;
import underwrite.model.thesis.Evidence;
import underwrite.model.words.Words;

/** An argument to read: what it says, the sliders that it moves, and what came of it. */
public final class StoryCard extends VBox {
    private final StoryText text;
    private final Words words = UiWords.of(StoryCard.class);
    private final Consumer<Input> reveal;

    /**
     * @param reveal goes to a slider
     * @param close takes the card away
     */
    public StoryCard(Story story, NumberText numbers, Consumer<Input> reveal, Runnable close) {
        this.text = new StoryText(story, numbers);
        this.reveal = reveal;
        getStyleClass().addAll("overlay-card", "story-card");
        Label title = new Label(story.argument().title());
        title.getStyleClass().add("type-title");
        VBox body = new VBox();
        body.getStyleClass().add("story-body");
        body.getChildren().add(sentence(words.get("essay", story.argument().essay(), story.asOf()), "text-second"));
        body.getChildren().add(sentence(story.argument().question(), "type-body"));
        story.sides().forEach(side -> body.getChildren().add(sentence(text.side(side), "type-row")));
        body.getChildren().add(sentence(words.get("moves"), "type-section"));
        story.moves().forEach(move -> body.getChildren().add(move(move)));
        body.getChildren().add(sentence(words.get("after"), "type-section"));
        story.after().forEach(item -> body.getChildren().add(after(item)));
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "story-scroll");
        Button begin = new Button(words.get("begin"));
        begin.setId("story-begin");
        begin.getStyleClass().add("accent");
        begin.setDefaultButton(true);
        begin.setOnAction(event -> close.run());
        HBox buttons = new HBox(begin);
        buttons.getStyleClass().add("card-buttons");
        getChildren().addAll(title, scroll, buttons);
    }

    private Node move(Story.Move move) {
        Hyperlink slider = new Hyperlink(text.move(move));
        slider.getStyleClass().addAll("type-row", "story-link");
        slider.setWrapText(true);
        slider.setOnAction(event -> reveal.accept(move.input()));
        VBox box = new VBox(slider);
        for (Story.Reason reason : move.reasons()) {
            Label why = sentence(text.reason(reason), "text-second");
            why.getStyleClass().add("story-reason");
            for (Evidence item : reason.evidence()) {
                String claim = words.get("claim", EvidenceLibrary.claim(item, UiWords.language()), item.source());
                why.setTooltip(new Tooltip(
                        why.getTooltip() == null ? claim : why.getTooltip().getText() + "\n" + claim));
            }
            box.getChildren().add(why);
        }
        return box;
    }

    private Node after(Evidence item) {
        Label label = sentence(text.after(item), "type-row");
        label.setId("story-after-" + item.id().toLowerCase(Locale.ROOT));
        label.setTooltip(new Tooltip(item.source()));
        return label;
    }

    private static Label sentence(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}

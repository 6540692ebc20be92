package underwrite.app.screen.simulation;

import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import underwrite.app.component.Callout;
import underwrite.app.format.UiWords;
import underwrite.model.words.Words;

/** The card beside a figure of a simulation: what it is, how it comes about, and the way into a world where it is so. */
final class StatisticCard {
    private static final double WIDTH = 300;

    private final Words words = UiWords.of(StatisticCard.class);
    private final VBox content = new VBox();
    private final Callout callout = new Callout(content);
    private final Consumer<Wish> open;

    StatisticCard(Consumer<Wish> open) {
        this.open = open;
        content.getStyleClass().addAll("explain-card", "statistic-card");
        content.setPrefWidth(WIDTH);
        content.setMaxWidth(WIDTH);
        callout.setAutoHide(true);
    }

    /** Explains a figure at a part of a node, in the node's coordinates. */
    void show(Statistic statistic, Node owner, Bounds part) {
        Label title = new Label(statistic.title());
        title.getStyleClass().add("type-card-title");
        title.setWrapText(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label value = new Label(statistic.value());
        value.getStyleClass().add("explain-value");
        value.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(title, gap, value);
        head.setAlignment(Pos.CENTER_LEFT);
        content.getChildren().setAll(head);
        statistic.sentences().forEach(sentence -> content.getChildren().add(text(sentence)));
        statistic.wish().ifPresent(wish -> content.getChildren().add(opening(wish)));
        callout.show(owner, part);
        callout.setOnHidden(owner::requestFocus);
        statistic.wish().ifPresent(wish -> content.lookup(".button").requestFocus());
    }

    private static Label text(String sentence) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("explain-formula");
        return label;
    }

    private Button opening(Wish wish) {
        Button button = new Button(words.get("world.open"));
        button.getStyleClass().addAll("small", "open-world");
        button.setOnAction(event -> {
            callout.hide();
            open.accept(wish);
        });
        return button;
    }
}

package underwrite.app.screen.start;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import underwrite.app.component.LaterTip;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.app.screen.Mark;
import underwrite.app.theme.Slot;
import underwrite.model.driver.Unit;
import underwrite.model.library.Argument;
import underwrite.model.library.Story;
import underwrite.model.projection.Projector;
import underwrite.model.words.Words;

/** An argument in the gallery: what it says, and what each side comes to. A click or Enter opens it as a story. */
final class ArgumentCard extends VBox {
    private static final double MARK = 10;

    private final NumberText numbers;
    private final Words words = UiWords.of(ArgumentCard.class);
    private final VBox sides = new VBox();
    private final Label foot = new Label();

    /** What the card says of an argument. */
    record Figures(Story story, List<Double> moics) {
        static Figures of(Argument argument) {
            Story story = Story.of(argument, UiWords.language());
            return new Figures(
                    story,
                    story.sides().stream()
                            .map(side -> Projector.project(side.assumptions())
                                    .results()
                                    .moic())
                            .toList());
        }
    }

    ArgumentCard(Argument argument, NumberText numbers, Runnable open) {
        this.numbers = numbers;
        getStyleClass().add("preset-card");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(words.get("argument.spoken", argument.title(), argument.question()));
        setId(argument.id());
        Label title = new Label(argument.title());
        title.getStyleClass().add("type-title");
        title.setMinWidth(0);
        Label essay = new Label(words.get("argument.essay", argument.essay()));
        essay.getStyleClass().addAll("text-second", "type-table");
        essay.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(title, gap(), essay);
        head.setAlignment(Pos.BASELINE_LEFT);
        Label question = new Label(argument.question());
        question.getStyleClass().addAll("text-second", "argument-question");
        question.setWrapText(true);
        VBox.setVgrow(question, Priority.ALWAYS);
        question.setMaxHeight(Double.MAX_VALUE);
        HBox below = new HBox(foot);
        below.getStyleClass().add("preset-foot");
        LaterTip.put(this, argument.question());
        getChildren().addAll(head, question, sides, below);
        setOnMouseClicked(event -> open.run());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                open.run();
                event.consume();
            }
        });
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    /** Fills in the figures, once they have been worked out. */
    void show(Figures of) {
        sides.getChildren().clear();
        for (int i = 0; i < of.story().sides().size(); i++) {
            Label name = new Label(of.story().sides().get(i).name(), Mark.of(Slot.at(i), MARK));
            name.getStyleClass().addAll("type-row", Slot.at(i).styleClass());
            name.setMinWidth(0);
            Label moic = new Label(numbers.shown(Unit.MULTIPLE, of.moics().get(i)));
            moic.getStyleClass().add("preset-figure");
            moic.setMinWidth(USE_PREF_SIZE);
            HBox side = new HBox(name, gap(), moic);
            side.getStyleClass().add("argument-side");
            side.setAlignment(Pos.CENTER_LEFT);
            sides.getChildren().add(side);
        }
        foot.setText(words.get("argument.sliders", of.story().moves().size()));
    }
}

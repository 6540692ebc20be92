package underwrite.app.screen.drivers;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import underwrite.app.component.Segments;
import underwrite.app.format.UiWords;
import underwrite.app.live.Picture;
import underwrite.app.screen.Desk;
import underwrite.app.screen.HelpTopic;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Input;
import underwrite.model.words.Words;

/** A choice: its label, and its options side by side. */
final class ChoiceRow implements InputRow {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

    private final Choice choice;
    private final Segments<Integer> segments;
    private final VBox view;

    ChoiceRow(Choice choice, Desk desk) {
        this.choice = choice;
        Locale locale = UiWords.language();
        List<Integer> options =
                IntStream.range(0, choice.options().size()).boxed().toList();
        segments = new Segments<>(options, option -> shortLabel(choice, option, locale));
        segments.fillWidth();
        segments.setOnChoose(
                option -> desk.edits().choose(desk.workspace().active().id(), choice, option));
        Label label = new Label(choice.label(locale));
        label.getStyleClass().add("row-label");
        String meaning = choice.meaning(locale);
        if (!meaning.isEmpty()) {
            Tooltip.install(label, new Tooltip(meaning));
        }
        label.setLabelFor(segments);
        view = new VBox(label, segments);
        view.getStyleClass().add("choice-row");
        HelpTopic.put(view, choice.id());
    }

    /** The option's name, cut to what the heading does not say already. */
    private static String shortLabel(Choice choice, int option, Locale locale) {
        Words words = UiWords.of(ChoiceRow.class);
        String key = "option." + choice.options().get(option);
        return words.has(key) ? words.get(key) : choice.optionLabel(option, locale);
    }

    @Override
    public Input input() {
        return choice;
    }

    @Override
    public Region view() {
        return view;
    }

    @Override
    public void draw(Picture picture) {
        segments.chosenProperty().set(picture.active().scenario().assumptions().option(choice));
    }

    @Override
    public void focus() {
        segments.button(segments.chosenProperty().get()).requestFocus();
    }

    @Override
    public void light(boolean lit) {
        view.pseudoClassStateChanged(LIT, lit);
    }
}

package underwrite.app.screen.help;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import underwrite.app.format.UiWords;
import underwrite.app.release.Library;
import underwrite.app.release.Release;
import underwrite.model.words.Words;

/** Which program this is, and whose work is in it. */
public final class AboutCard extends VBox {
    private static final int ROWS = 14;

    /** @param ofOthers the libraries in the program, with their licences */
    public AboutCard(List<Library> ofOthers) {
        Words words = UiWords.of(AboutCard.class);
        getStyleClass().addAll("overlay-card", "about-card");
        Label title = new Label(words.get("about.title", Release.version()));
        title.getStyleClass().add("type-title");
        Label what = new Label(words.get("about.what"));
        what.setWrapText(true);
        Label advice = new Label(words.get("about.advice"));
        advice.setWrapText(true);
        advice.getStyleClass().add("text-second");
        TextArea libraries = new TextArea(
                ofOthers.stream().map(library -> line(words, library)).collect(Collectors.joining("\n")));
        libraries.setEditable(false);
        libraries.setPrefRowCount(ROWS);
        libraries.getStyleClass().add("about-libraries");
        libraries.setAccessibleText(words.get("about.libraries"));
        Label head = new Label(words.get("about.libraries"));
        head.getStyleClass().add("type-section");
        getChildren().addAll(title, what, advice, head, libraries);
    }

    private static String line(Words words, Library library) {
        return words.get("about.library", library.name(), library.version(), String.join(", ", library.licences()));
    }
}

package underwrite.app.screen.files;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import underwrite.app.format.UiWords;
import underwrite.app.screen.Overlay;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Words;

/** Says what a mailed copy would tell, before it is written: then the copy is saved and the mail program opens. */
public final class ShareCard extends VBox {
    private static final double WIDTH = 460;

    private final Words words = UiWords.of(ShareCard.class);

    /** How a copy goes out. */
    public interface Post {
        /** Writes the copy where the person wants it, then goes on with the file. */
        void write(Thesis copy, Consumer<Path> then);

        /** Opens an address with the program that the system has for it. */
        void open(URI address);
    }

    public ShareCard(Thesis thesis, Overlay overlay, Post post) {
        getStyleClass().addAll("overlay-card", "share-card");
        setPrefWidth(WIDTH);
        Label title = new Label(words.get("share"));
        title.getStyleClass().add("type-title");
        getChildren().addAll(title, text(words.get("share.help")));
        SharedCopy.contents(thesis).forEach(line -> getChildren().add(text(words.get("share.line", line))));
        Button send = new Button(words.get("share.send"));
        send.setDefaultButton(true);
        send.setOnAction(event -> {
            overlay.hide();
            post.write(SharedCopy.of(thesis), path -> post.open(mail(thesis, path)));
        });
        Button cancel = new Button(words.get("guard.cancel"));
        cancel.setOnAction(event -> overlay.hide());
        HBox buttons = new HBox(send, cancel);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("card-buttons");
        getChildren().add(buttons);
    }

    private static Label text(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private URI mail(Thesis thesis, Path path) {
        String subject = words.get("share.subject", thesis.title());
        String body = words.get("share.body", path.toAbsolutePath());
        try {
            return new URI("mailto", "?subject=" + subject + "&body=" + body, null);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(subject, e);
        }
    }
}

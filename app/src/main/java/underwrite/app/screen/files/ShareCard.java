package underwrite.app.screen.files;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import underwrite.app.component.WrappingRow;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.app.screen.Overlay;
import underwrite.app.screen.files.SharedCopy.Part;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Words;

/** Says exactly what a copy for others tells, and leaves out of it what its author would rather keep, before it is written. */
public final class ShareCard extends VBox {
    private static final double WIDTH = 500;
    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    private final Thesis thesis;
    private final NumberText numbers;
    private final Overlay overlay;
    private final Post post;
    private final Set<Part> without = EnumSet.of(Part.PRIVATE_NOTES);
    private final VBox told = new VBox(4);
    private final Words words = UiWords.of(ShareCard.class);

    /** How a copy goes out. */
    public interface Post {
        /** Writes the copy where the person wants it, then goes on with the file. */
        void write(Thesis copy, Consumer<Path> then);

        /** Opens an address with the program that the system has for it. */
        void open(URI address);
    }

    public ShareCard(Thesis thesis, NumberText numbers, Overlay overlay, Post post) {
        this.thesis = thesis;
        this.numbers = numbers;
        this.overlay = overlay;
        this.post = post;
        getStyleClass().addAll("overlay-card", "share-card");
        setPrefWidth(WIDTH);
        Label title = new Label(words.get("share"));
        title.getStyleClass().add("type-title");
        getChildren().addAll(title, text(words.get("share.help")));
        for (Part part : Part.values()) {
            getChildren().add(choice(part));
        }
        Label head = text(words.get("share.tells"));
        head.getStyleClass().add("type-card-title");
        getChildren().addAll(head, told, buttons());
        tell();
    }

    private CheckBox choice(Part part) {
        CheckBox box = new CheckBox(words.get("share.without." + part));
        box.setId("share-without-" + part);
        box.setSelected(without.contains(part));
        box.setOnAction(event -> {
            if (box.isSelected()) {
                without.add(part);
            } else {
                without.remove(part);
            }
            tell();
        });
        return box;
    }

    private SharedCopy copy() {
        return new SharedCopy(thesis, without);
    }

    private void tell() {
        told.getChildren()
                .setAll(copy().contents(numbers).stream()
                        .map(line -> text(words.get("share.line", line)))
                        .toList());
    }

    private HBox buttons() {
        Button save = new Button(words.get("share.save"));
        save.setDefaultButton(true);
        save.setOnAction(event -> {
            overlay.hide();
            post.write(copy().thesis(), path -> {});
        });
        Button send = new Button(words.get("share.send"));
        send.setOnAction(event -> {
            overlay.hide();
            post.write(copy().thesis(), path -> post.open(mail(path)));
        });
        Button cancel = new Button(words.get("guard.cancel"));
        cancel.setOnAction(event -> overlay.hide());
        HBox buttons = new WrappingRow(cancel, send, save);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("card-buttons");
        return buttons;
    }

    private static Label text(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private URI mail(Path path) {
        String subject = words.get("share.subject", thesis.title());
        String body = words.get("share.body", path.toAbsolutePath());
        return URI.create("mailto:?subject=" + encoded(subject) + "&body=" + encoded(body));
    }

    /** A title may hold what would be a further recipient in an address, so everything but plain letters and digits is encoded. */
    static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            encoded.append(
                    PLAIN.indexOf(one) >= 0 ? String.valueOf((char) one) : String.format(Locale.ROOT, "%%%02X", one));
        }
        return encoded.toString();
    }
}

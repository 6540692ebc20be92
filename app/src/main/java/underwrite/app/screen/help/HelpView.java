package underwrite.app.screen.help;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.app.help.HelpLibrary;
import underwrite.app.help.HelpPage;
import underwrite.model.words.Words;

/** The help: contents and search on the left, a page on the right, and a way back to the page before. */
public final class HelpView extends HBox {
    /** The page that help opens on where nothing else is meant. */
    public static final String FIRST = "guide.0";

    private final Words words = UiWords.of(HelpView.class);
    private final HelpLibrary library;
    private final HelpContents contents;
    private final PageText text;
    private final Label chapter = new Label();
    private final Label title = new Label();
    private final Button back = new Button(words.get("help.back"), new FontIcon(Feather.CHEVRON_LEFT));
    private final ScrollPane body = new ScrollPane();
    private final Deque<HelpPage> path = new ArrayDeque<>();

    /** All pages in the language of the window; it takes a moment to gather them, so not on the thread of the window. */
    public static HelpLibrary library(NumberText numbers) {
        return HelpLibrary.in(UiWords.language(), numbers);
    }

    public HelpView(HelpLibrary library) {
        this.library = library;
        contents = new HelpContents(library, this::show);
        text = new PageText(id -> library.page(id).isPresent(), this::open);
        getStyleClass().addAll("overlay-card", "help-view");
        getStylesheets()
                .add(Objects.requireNonNull(HelpView.class.getResource("help.css"))
                        .toExternalForm());
        setId("help");
        back.setId("help-back");
        back.getStyleClass().add("link-button");
        back.setOnAction(event -> back());
        chapter.getStyleClass().addAll("text-second", "type-table");
        title.getStyleClass().add("type-title");
        title.setId("help-title");
        title.setWrapText(true);
        body.setFitToWidth(true);
        body.getStyleClass().addAll("edge-to-edge", "help-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox page = new VBox(back, chapter, title, body);
        page.getStyleClass().add("help-page");
        HBox.setHgrow(page, Priority.ALWAYS);
        getChildren().addAll(contents, page);
    }

    /** Goes to a page; to the first where there is none of this id. */
    public void open(String id) {
        library.page(id).or(() -> library.page(FIRST)).ifPresent(this::show);
    }

    /** What has the keyboard first. */
    public Node first() {
        return contents.search();
    }

    private void show(HelpPage page) {
        if (page.equals(path.peek())) {
            return;
        }
        path.push(page);
        draw(page);
    }

    private void back() {
        path.pop();
        HelpPage before = path.peek();
        if (before != null) {
            draw(before);
        }
    }

    private void draw(HelpPage page) {
        back.setVisible(path.size() > 1);
        chapter.setText(page.chapter().label(UiWords.language()));
        title.setText(page.title());
        body.setContent(text.of(page.markdown()));
        body.setVvalue(0);
        contents.select(page);
    }
}

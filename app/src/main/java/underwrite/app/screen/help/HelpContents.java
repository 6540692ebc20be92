package underwrite.app.screen.help;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import underwrite.app.component.LaterTip;
import underwrite.app.format.UiWords;
import underwrite.app.help.Chapter;
import underwrite.app.help.HelpLibrary;
import underwrite.app.help.HelpPage;
import underwrite.app.task.AfterFrame;
import underwrite.model.words.Words;

/** The chapters with their pages, or the pages that hold the words looked for. */
final class HelpContents extends VBox {
    private final HelpLibrary library;
    private final Locale locale = UiWords.language();
    private final TextField search = new TextField();
    private final TreeView<Entry> tree = new TreeView<>();
    private final Map<Chapter, TreeItem<Entry>> chapters = new EnumMap<>(Chapter.class);
    private final TreeItem<Entry> all = new TreeItem<>();

    /** A line of the list: a chapter or a page. */
    private record Entry(String title, Optional<HelpPage> page) {}

    /** @param onPage is told which page is chosen */
    HelpContents(HelpLibrary library, Consumer<HelpPage> onPage) {
        this.library = library;
        Words words = UiWords.of(HelpContents.class);
        getStyleClass().add("help-contents");
        search.setId("help-search");
        search.setPromptText(words.get("help.search"));
        search.textProperty().addListener((property, old, now) -> look(now));
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::toResults);
        for (Chapter chapter : Chapter.values()) {
            TreeItem<Entry> item = new TreeItem<>(new Entry(chapter.label(locale), Optional.empty()));
            library.of(chapter).forEach(page -> item.getChildren().add(item(page)));
            chapters.put(chapter, item);
            all.getChildren().add(item);
        }
        tree.setAccessibleText(words.get("help.contents"));
        tree.setRoot(all);
        tree.setShowRoot(false);
        tree.setCellFactory(view -> new Cell());
        tree.getStyleClass().addAll("help-tree");
        Label none = new Label(words.get("help.none"));
        none.setWrapText(true);
        none.visibleProperty().bind(tree.expandedItemCountProperty().isEqualTo(0));
        none.managedProperty().bind(none.visibleProperty());
        none.getStyleClass().add("text-second");
        tree.getSelectionModel().selectedItemProperty().addListener((property, old, now) -> {
            if (now != null) {
                now.getValue().page().ifPresent(onPage);
            }
        });
        VBox.setVgrow(tree, Priority.ALWAYS);
        getChildren().addAll(search, none);
        AfterFrame.run(() -> getChildren().add(tree));
    }

    private static TreeItem<Entry> item(HelpPage page) {
        return new TreeItem<>(new Entry(page.title(), Optional.of(page)));
    }

    TextField search() {
        return search;
    }

    /** Shows where a page stands. */
    void select(HelpPage page) {
        TreeItem<Entry> now = tree.getSelectionModel().getSelectedItem();
        if (now != null && now.getValue().page().filter(page::equals).isPresent()) {
            return;
        }
        search.clear();
        chapters.forEach((chapter, item) -> item.setExpanded(chapter == page.chapter()));
        TreeItem<Entry> chapter = chapters.get(page.chapter());
        int place = library.of(page.chapter()).indexOf(page);
        if (chapter != null && place >= 0) {
            tree.getSelectionModel().select(chapter.getChildren().get(place));
            tree.scrollTo(Math.max(0, tree.getSelectionModel().getSelectedIndex() - 3));
        }
    }

    private void look(String query) {
        if (query.isBlank()) {
            tree.setRoot(all);
            return;
        }
        TreeItem<Entry> found = new TreeItem<>();
        library.search(query).forEach(page -> found.getChildren().add(item(page)));
        tree.setRoot(found);
        if (!found.getChildren().isEmpty()) {
            tree.getSelectionModel().select(0);
        }
    }

    /** Down and Enter go from the words looked for to what was found. */
    private void toResults(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            tree.requestFocus();
            event.consume();
        }
    }

    /** A chapter in bold, a page as it is. */
    private static final class Cell extends TreeCell<Entry> {
        Cell() {
            // As wide as the list, so that a long title is cut instead of moving the list sideways.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            getStyleClass().remove("weight-semibold");
            if (entry == null || empty) {
                setText(null);
                LaterTip.remove(this);
                return;
            }
            setText(entry.title());
            LaterTip.put(this, entry.title());
            if (entry.page().isEmpty()) {
                getStyleClass().add("weight-semibold");
            }
        }
    }
}

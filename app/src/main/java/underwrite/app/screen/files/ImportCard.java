package underwrite.app.screen.files;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import underwrite.app.format.UiWords;
import underwrite.model.memo.ImportedMemo;
import underwrite.model.words.Words;

/** What was edited in a memo, old and new, and which formulas were overwritten; nothing changes before a button says so. */
final class ImportCard extends VBox {
    private static final double WIDTH = 620;
    private static final double LIST_HEIGHT = 320;
    private static final int GAP = 8;

    private final Words words = UiWords.of(ImportCard.class);
    private final Button first;

    /** @param apply puts the edits into the open thesis; none when the memo is of another one */
    ImportCard(ImportedMemo memo, Optional<Runnable> apply, Runnable open, Runnable cancel) {
        getStyleClass().addAll("overlay-card", "import-card");
        setSpacing(GAP);
        setPrefWidth(WIDTH);
        setMaxHeight(USE_PREF_SIZE);
        boolean edited = !memo.edits().isEmpty();
        Button toThis = button("import.apply", apply.orElse(cancel));
        Button opening = button("import.open", open);
        Button leave = button("import.cancel", cancel);
        HBox buttons = new HBox(GAP, leave, opening);
        if (apply.isPresent() && edited) {
            buttons.getChildren().add(toThis);
            first = toThis;
        } else {
            first = opening;
        }
        first.setDefaultButton(true);
        buttons.getStyleClass().add("card-buttons");
        String help = !edited ? "import.none" : apply.isPresent() ? "import.help" : "import.other";
        getChildren()
                .addAll(
                        label(words.get("import", memo.exported().title()), "type-title"),
                        label(words.get(help), "text-second"),
                        list(memo),
                        buttons);
    }

    /** The button that the keyboard starts at. */
    Button first() {
        return first;
    }

    private ScrollPane list(ImportedMemo memo) {
        VBox lines = new VBox(4);
        memo.edits()
                .forEach(edit -> lines.getChildren()
                        .add(label(
                                words.get("import.edit", edit.path(), shown(edit.before()), shown(edit.after())),
                                "import-edit")));
        if (!memo.overwritten().isEmpty()) {
            lines.getChildren().add(label(words.get("import.overwritten"), "problem"));
            memo.overwritten().forEach(cell -> lines.getChildren().add(label(cell, "text-second")));
        }
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(LIST_HEIGHT);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    private String shown(String value) {
        return value.isEmpty() ? words.get("import.empty") : value;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(words.get(key));
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}

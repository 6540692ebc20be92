package underwrite.app.screen.help;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;

/** Draws CommonMark as text of the window. Words in code marks that name a page lead there; addresses are shown, never opened. */
final class PageText {
    private static final Parser PARSER = Parser.builder().build();

    private final Predicate<String> isPage;
    private final Consumer<String> go;

    PageText(Predicate<String> isPage, Consumer<String> go) {
        this.isPage = isPage;
        this.go = go;
    }

    /** The text, one node for each paragraph or list. */
    Region of(String markdown) {
        VBox text = new VBox();
        text.getStyleClass().add("help-text");
        PARSER.parse(markdown).accept(new Blocks(text));
        return text;
    }

    /** Paragraphs, lists and code, one below the other. */
    private final class Blocks extends AbstractVisitor {
        private final Pane into;

        Blocks(Pane into) {
            this.into = into;
        }

        @Override
        public void visit(Heading heading) {
            into.getChildren().add(flow(heading, "help-heading"));
        }

        @Override
        public void visit(Paragraph paragraph) {
            into.getChildren().add(flow(paragraph, "help-paragraph"));
        }

        @Override
        public void visit(BlockQuote quote) {
            VBox box = new VBox();
            box.getStyleClass().add("help-formula");
            Blocks inside = new Blocks(box);
            inside.visitChildren(quote);
            into.getChildren().add(box);
        }

        @Override
        public void visit(FencedCodeBlock code) {
            Label label = new Label(code.getLiteral().stripTrailing());
            label.getStyleClass().add("help-code");
            label.setMinHeight(Region.USE_PREF_SIZE);
            into.getChildren().add(label);
        }

        @Override
        public void visit(BulletList list) {
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                item((ListItem) item, "•");
            }
        }

        @Override
        public void visit(OrderedList list) {
            int number = 1;
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                item((ListItem) item, number + ".");
                number++;
            }
        }

        private void item(ListItem item, String mark) {
            Label label = new Label(mark);
            label.getStyleClass().add("help-mark");
            VBox box = new VBox();
            HBox.setHgrow(box, Priority.ALWAYS);
            new Blocks(box).visitChildren(item);
            HBox row = new HBox(label, box);
            row.getStyleClass().add("help-item");
            into.getChildren().add(row);
        }
    }

    private TextFlow flow(Node block, String styleClass) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add(styleClass);
        block.accept(new Runs(flow));
        return flow;
    }

    /** The runs of one paragraph. */
    private final class Runs extends AbstractVisitor {
        private final TextFlow flow;
        private String styleClass = "help-run";

        Runs(TextFlow flow) {
            this.flow = flow;
        }

        @Override
        public void visit(org.commonmark.node.Text text) {
            add(text.getLiteral(), styleClass);
        }

        @Override
        public void visit(SoftLineBreak soft) {
            add(" ", styleClass);
        }

        @Override
        public void visit(HardLineBreak hard) {
            add("\n", styleClass);
        }

        @Override
        public void visit(StrongEmphasis strong) {
            within("help-strong", strong);
        }

        @Override
        public void visit(Emphasis emphasis) {
            within("help-second", emphasis);
        }

        @Override
        public void visit(Code code) {
            String word = code.getLiteral();
            if (!isPage.test(word)) {
                add(word, "help-word");
                return;
            }
            Hyperlink link = new Hyperlink(word);
            link.getStyleClass().add("help-link");
            link.setOnAction(event -> go.accept(word));
            flow.getChildren().add(link);
        }

        private void within(String inner, Node node) {
            String outer = styleClass;
            styleClass = inner;
            visitChildren(node);
            styleClass = outer;
        }

        private void add(String words, String style) {
            Text run = new Text(words);
            run.getStyleClass().add(style);
            flow.getChildren().add(run);
        }
    }
}

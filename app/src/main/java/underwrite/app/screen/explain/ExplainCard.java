package underwrite.app.screen.explain;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import underwrite.app.component.Callout;
import underwrite.app.component.LaterTip;
import underwrite.app.component.OverlayScroll;
import underwrite.app.format.UiWords;
import underwrite.app.screen.Desk;
import underwrite.app.screen.FigureKey;
import underwrite.app.screen.Ways;
import underwrite.app.screen.Working;
import underwrite.model.driver.Input;
import underwrite.model.words.Words;

/** The card beside a figure that says how it came about: formula, today's values, and a way down to the assumptions. */
public final class ExplainCard implements Ways {
    private static final double WIDTH = 380;
    private static final double MOST_PARTS_HEIGHT = 330;

    private final Words words = UiWords.of(ExplainCard.class);
    private final Workings workings;
    private final VBox content = new VBox();
    private final Desk desk;
    private final Callout callout = new Callout(content);
    private final Deque<FigureKey> path = new ArrayDeque<>();

    public ExplainCard(Desk desk) {
        this.desk = desk;
        workings = new Workings(desk, this);
        content.getStyleClass().add("explain-card");
        content.setPrefWidth(WIDTH);
        content.setMaxWidth(WIDTH);
        callout.setAutoHide(true);
        desk.live().pictureProperty().addListener(observable -> refresh());
    }

    /** Explains a figure beside an anchor, which is in screen coordinates. */
    public void show(FigureKey figure, Node owner, Bounds anchor) {
        path.clear();
        path.push(figure);
        if (refresh()) {
            callout.show(owner, owner.screenToLocal(anchor));
        }
    }

    /** Whether it can be seen. */
    public boolean isShowing() {
        return callout.isShowing();
    }

    @Override
    public Runnable down(FigureKey figure) {
        return () -> {
            path.push(figure);
            refresh();
        };
    }

    @Override
    public Runnable to(Input input) {
        return away(() -> desk.navigator().reveal(input));
    }

    @Override
    public Runnable away(Runnable action) {
        return () -> {
            callout.hide();
            action.run();
        };
    }

    private void back() {
        path.pop();
        refresh();
    }

    private boolean refresh() {
        Optional<Working> working = Optional.ofNullable(path.peek()).flatMap(workings::of);
        working.ifPresent(this::show);
        return working.isPresent();
    }

    private void show(Working working) {
        Label title = new Label(working.title());
        title.getStyleClass().add("type-card-title");
        Label where = new Label(working.where());
        where.getStyleClass().addAll("text-second", "type-table");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label value = new Label(veiled(working.value()));
        value.getStyleClass().add("explain-value");
        value.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(new VBox(title, where), gap, value);
        head.setAlignment(Pos.CENTER_LEFT);
        content.getChildren().clear();
        if (path.size() > 1) {
            content.getChildren().add(backButton());
        }
        content.getChildren().addAll(head, text(working.formula(), "explain-formula"));
        if (!working.figures().isEmpty()) {
            content.getChildren().add(text(veiled(working.figures()), "explain-figures"));
        }
        if (!working.parts().isEmpty()) {
            content.getChildren().add(parts(working));
        }
        working.offers().forEach(offer -> content.getChildren().add(offer(offer)));
        content.getChildren()
                .add(link(words.get("help"), away(() -> desk.navigator().help(working.page()))));
    }

    /** The model writes its figures itself. */
    private String veiled(String text) {
        return desk.numbers().veiled(text);
    }

    private Button backButton() {
        Button back = new Button(words.get("back"), new FontIcon(Feather.CHEVRON_LEFT));
        back.getStyleClass().add("link-button");
        back.setOnAction(event -> back());
        return back;
    }

    private static Label text(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private Region parts(Working working) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("explain-parts");
        int row = 0;
        for (Working.Part part : working.parts()) {
            Node name = part.go().<Node>map(go -> link(part.label(), go)).orElseGet(() -> plain(part.label()));
            Label value = new Label(veiled(part.value()));
            value.getStyleClass().add("weight-semibold");
            value.setMinWidth(Region.USE_PREF_SIZE);
            GridPane.setHgrow(name, Priority.ALWAYS);
            GridPane.setHalignment(value, HPos.RIGHT);
            grid.add(name, 0, row);
            grid.add(value, 1, row);
            row++;
        }
        OverlayScroll scroll = new OverlayScroll(grid);
        double wanted = row * 24.0 + 8;
        scroll.setMinHeight(Math.min(MOST_PARTS_HEIGHT, wanted));
        scroll.setPrefHeight(Math.min(MOST_PARTS_HEIGHT, wanted));
        return scroll;
    }

    private static Label plain(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("explain-plain");
        LaterTip.put(label, text);
        return label;
    }

    private Button offer(Working.Offer offer) {
        Button button = new Button(offer.label());
        button.getStyleClass().addAll("small", "explain-offer");
        button.setOnAction(event -> offer.act().run());
        return button;
    }

    private static Button link(String label, Runnable go) {
        Button link = new Button(label);
        link.getStyleClass().add("link-button");
        link.setMaxWidth(Double.MAX_VALUE);
        LaterTip.put(link, label);
        link.setAlignment(Pos.CENTER_LEFT);
        link.setOnAction(event -> go.run());
        return link;
    }
}

package underwrite.app.component;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import underwrite.model.thesis.Evidence.Stance;

/** The small controls, each in its states: segments, marks, labels that fit, panes that share a width, a callout. */
final class ControlSampler {
    private static final double WIDTH = 300;

    private ControlSampler() {}

    static VBox rows() {
        VBox rows = new VBox(
                10,
                row("Segments", segments("Normal")),
                row("Hover", segments("Hover")),
                row("Focus", segments("Focus")),
                row("Disabled", disabled()),
                row("One", new Segments<>(List.of("Only"), choice -> choice)),
                row("Many", new Segments<>(List.of("All", "Frontier", "Open", "Vertical", "Closed"), choice -> choice)),
                row("Marks", new HBox(12, marks())),
                row("Wide label", fitting(200)),
                row("Narrow label", fitting(70)),
                row("Thirds", wide(thirds())),
                row("Sides", wide(sides())),
                row("One line", wide(wrapping("Charts", "Table"))),
                row("Two lines", wide(wrapping("All scenarios", "100,000 trials", "Sobol points", "Correlations"))),
                row("Scrolls", scrolling(12)),
                row("Does not", scrolling(1)));
        rows.setStyle("-fx-padding: 16;");
        return rows;
    }

    private static HBox row(String state, Node control) {
        Label name = new Label(state);
        name.getStyleClass().add("text-second");
        name.setMinWidth(96);
        return new HBox(name, control);
    }

    private static Node segments(String state) {
        Segments<String> segments = new Segments<>(List.of("Charts", "Table", "Both"), choice -> choice);
        segments.setId("segments-" + state);
        segments.button("Table").setId("segment-" + state);
        return segments;
    }

    private static Node disabled() {
        Node segments = segments("Disabled");
        segments.setDisable(true);
        return segments;
    }

    private static Node[] marks() {
        return List.of(Stance.values()).stream().map(StanceMark::new).toArray(Node[]::new);
    }

    private static Node fitting(double width) {
        FittingLabel label = new FittingLabel();
        label.setWordings("exit in year 6, March 2030", "exit in year 6", "year 6");
        label.setPrefWidth(width);
        label.setMaxWidth(width);
        return label;
    }

    private static Pane thirds() {
        Thirds thirds = new Thirds();
        thirds.getChildren().addAll(new Button("Left"), new Label("in the middle"), new Button("Right"));
        return thirds;
    }

    private static Pane sides() {
        Sides sides = new Sides();
        sides.getChildren().addAll(new Button("At the left"), new Button("At the right"));
        return sides;
    }

    private static Region wrapping(String... names) {
        return new WrappingRow(Stream.of(names).map(Button::new).toArray(Button[]::new));
    }

    private static Region wide(Region region) {
        region.setMinWidth(WIDTH);
        region.setPrefWidth(WIDTH);
        return region;
    }

    private static Region scrolling(int lines) {
        VBox content = new VBox();
        for (int i = 1; i <= lines; i++) {
            content.getChildren().add(new Label("Line " + i));
        }
        OverlayScroll scroll = new OverlayScroll(content);
        scroll.setPrefHeight(60);
        scroll.setMinHeight(60);
        return wide(scroll);
    }

    /** A callout about a node; it stands in the layer of the window, so only once the scene is shown. */
    static Callout callout(Supplier<Node> owner) {
        Label words = new Label("A card beside what it is about");
        VBox content = new VBox(words, new Button("Use $1.0B"));
        Callout callout = new Callout(content);
        Node node = owner.get();
        callout.show(node, new BoundingBox(0, 0, 40, 20));
        return callout;
    }
}

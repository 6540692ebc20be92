package underwrite.app.component.chart;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The line above a chart, shared as {@link HeadPlan} says; controls stand at its right end. */
final class ChartHead extends Region {
    private static final double HEIGHT = 26;
    private static final double BASE = 18;
    private static final double CONTROLS_GAP = 10;

    private final Label title = label("type-card-title");
    private final Label unit = label("type-help", "text-second");
    private final Label figure = label("type-card-title", "chart-figure");
    private final Label note = label("type-help", "text-second");
    private final HBox controls = new HBox(4);

    ChartHead(Runnable explainFigure) {
        getStyleClass().add("chart-head");
        figure.setAccessibleRole(AccessibleRole.BUTTON);
        figure.setOnMouseClicked(event -> explainFigure.run());
        figure.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                explainFigure.run();
                event.consume();
            }
        });
        controls.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(title, unit, figure, note, controls);
    }

    void setControls(Node... nodes) {
        controls.getChildren().setAll(nodes);
        requestLayout();
    }

    void show(Heading heading, boolean explained) {
        title.setText(heading.title());
        unit.setText(heading.unit());
        figure.setText(heading.figure());
        figure.setAccessibleText((heading.figure() + " " + heading.note()).strip());
        figure.setFocusTraversable(explained && !heading.figure().isEmpty());
        figure.setMouseTransparent(!explained);
        note.setText(heading.note());
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        return insets.getTop() + HEIGHT + insets.getBottom();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth();
        double controlsWidth = controls.getChildren().isEmpty() ? 0 : controls.prefWidth(-1);
        controls.resizeRelocate(room - controlsWidth, 0, controlsWidth, HEIGHT - 2);
        double right = controlsWidth > 0 ? room - controlsWidth - CONTROLS_GAP : room;
        HeadPlan plan = HeadPlan.of(right, width(title), width(unit), width(figure), width(note));
        place(title, 0, plan.title());
        place(unit, width(title) + HeadPlan.UNIT_GAP, plan.unit() ? width(unit) : 0);
        double noteWidth = plan.note() ? width(note) : 0;
        place(note, right - noteWidth, noteWidth);
        double figureRight = noteWidth > 0 ? right - noteWidth - HeadPlan.NOTE_GAP : right;
        place(figure, figureRight - width(figure), width(figure));
    }

    private static double width(Label label) {
        return label.getText().isEmpty() ? 0 : Math.ceil(label.prefWidth(-1));
    }

    private static void place(Region part, double x, double width) {
        part.setVisible(width > 0);
        part.resize(Math.max(0, width), part.prefHeight(-1));
        part.relocate(Math.rint(x), Math.rint(BASE - part.getBaselineOffset()));
    }

    private static Label label(String... styles) {
        Label label = new Label();
        label.getStyleClass().addAll(styles);
        return label;
    }
}

package underwrite.app.component.chart.sensitivity;

import java.util.List;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import underwrite.app.component.chart.Attention;
import underwrite.app.component.chart.AxisMemory;
import underwrite.app.component.chart.Chart;
import underwrite.app.component.chart.PointKey;
import underwrite.app.component.chart.Readout;
import underwrite.app.component.chart.Spots;
import underwrite.app.component.chart.pen.Pen;
import underwrite.app.component.chart.pen.Stroke;
import underwrite.app.component.chart.scale.FreeSpace.Box;
import underwrite.app.theme.Palette;
import underwrite.app.theme.Tone;

/**
 * The two-way map: a result over two drivers in named steps, with lines of equal results and the point where the scenario stands, which
 * can be dragged. A click or Enter on a cell chooses its two values. The arrow keys go from cell to cell.
 */
public final class HeatMap extends Chart<HeatFigure> {
    private static final double GRAB = 11;

    private @Nullable PointDrag pointDrag;
    private @Nullable HeatLayout layout;
    private boolean dragging;

    public HeatMap() {
        addEventFilter(MouseEvent.MOUSE_MOVED, event -> setCursor(grabs(event) ? Cursor.MOVE : null));
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::grab);
        addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventFilter(MouseEvent.MOUSE_RELEASED, event -> letGo());
    }

    /** Who hears of the point being dragged and of cells being chosen: a choice is a drag of one move. */
    public void setPointDrag(PointDrag newPointDrag) {
        pointDrag = newPointDrag;
    }

    static String today(String value) {
        return WORDS.get("believe.today", value);
    }

    @Override
    protected Spots draw(
            HeatFigure shown, Pen pen, Palette palette, double width, double height, Attention look, AxisMemory axes) {
        HeatLayout now = HeatLayout.of(shown, width, height);
        layout = now;
        new HeatPainter(pen, palette, shown, now).draw();
        CellSpots spots = new CellSpots(shown, now);
        if (look.isSomewhere() && look.spot() < spots.count()) {
            Box cell = now.cell(spots.column(look.spot()), spots.row(look.spot()));
            Stroke outline = Stroke.solid(palette.get(Tone.TEXT), 1.5);
            pen.strokeBox(cell.x() + 0.5, cell.y() + 0.5, cell.width() - 1, cell.height() - 1, 0, outline);
        }
        return spots;
    }

    @Override
    protected boolean saysBeside() {
        return !dragging;
    }

    @Override
    protected void act(Spots on, Attention look) {
        HeatFigure shown = drawn();
        if (pointDrag != null && shown != null && on instanceof CellSpots cells && !isOnPoint(look.x(), look.y())) {
            pointDrag.begin();
            pointDrag.moveTo(
                    shown.across().values().at(cells.column(look.spot())),
                    shown.up().values().at(cells.row(look.spot())));
            pointDrag.end();
        }
    }

    private boolean grabs(MouseEvent event) {
        return pointDrag != null && isOnPoint(event.getX(), event.getY());
    }

    private boolean isOnPoint(double x, double y) {
        HeatFigure shown = drawn();
        HeatLayout now = layout;
        return shown != null
                && now != null
                && Math.hypot(
                                x - now.x(shown.across().place(shown.across().today())),
                                y - now.y(shown.up().place(shown.up().today())))
                        < GRAB;
    }

    private void grab(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && pointDrag != null && grabs(event)) {
            dragging = true;
            pointDrag.begin();
        }
    }

    private void drag(MouseEvent event) {
        HeatFigure shown = drawn();
        HeatLayout now = layout;
        if (dragging && pointDrag != null && shown != null && now != null) {
            pointDrag.moveTo(
                    shown.across().valueAt(now.column(event.getX())), shown.up().valueAt(now.row(event.getY())));
            event.consume();
        }
    }

    private void letGo() {
        if (dragging && pointDrag != null) {
            dragging = false;
            pointDrag.end();
        }
    }

    /** Every cell, row by row from the lowest. */
    private record CellSpots(HeatFigure figure, HeatLayout layout) implements Spots {
        int column(int spot) {
            return spot % layout.columns();
        }

        int row(int spot) {
            return spot / layout.columns();
        }

        @Override
        public int count() {
            return layout.columns() * layout.rows();
        }

        @Override
        public int at(double x, double y) {
            return layout.holds(x, y) ? spot((int) Math.rint(layout.column(x)), (int) Math.rint(layout.row(y))) : NONE;
        }

        private int spot(int column, int row) {
            int heldColumn = Math.max(0, Math.min(layout.columns() - 1, column));
            int heldRow = Math.max(0, Math.min(layout.rows() - 1, row));
            return heldRow * layout.columns() + heldColumn;
        }

        @Override
        public int from(int spot, Direction direction) {
            if (spot == NONE) {
                double column = figure.across().place(figure.across().today());
                double row = figure.up().place(figure.up().today());
                return spot((int) Math.rint(column), (int) Math.rint(row));
            }
            return switch (direction) {
                case LEFT -> spot(column(spot) - 1, row(spot));
                case RIGHT -> spot(column(spot) + 1, row(spot));
                case UP -> spot(column(spot), row(spot) + 1);
                case DOWN -> spot(column(spot), row(spot) - 1);
            };
        }

        @Override
        public double x(int spot) {
            return layout.x(column(spot));
        }

        @Override
        public double y(int spot) {
            return layout.y(row(spot));
        }

        @Override
        public Readout readout(int spot) {
            HeatFigure.Axis across = figure.across();
            HeatFigure.Axis up = figure.up();
            String title = figure.heading().unit() + " " + figure.written(figure.result(column(spot), row(spot)));
            return new Readout(
                    title.strip(),
                    List.of(
                            Readout.Row.of(
                                    across.title(),
                                    across.exact().apply(across.values().at(column(spot)))),
                            Readout.Row.of(
                                    up.title(), up.exact().apply(up.values().at(row(spot))))),
                    figure.reason(column(spot), row(spot)));
        }

        @Override
        public Optional<PointKey> point(int spot) {
            return Optional.of(figure.point(column(spot), row(spot)));
        }
    }
}

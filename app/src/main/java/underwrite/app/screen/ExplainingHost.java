package underwrite.app.screen;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.BoundingBox;
import javafx.scene.Node;
import underwrite.app.component.chart.ChartHost;
import underwrite.app.component.chart.PointKey;

/** The window for charts whose points only their screen knows. */
public final class ExplainingHost implements ChartHost {
    private final ChartHost window;
    private final Navigator navigator;
    private final Function<PointKey, Optional<FigureKey>> figures;

    /** @param figures the figure that a point shows */
    public ExplainingHost(Desk desk, Function<PointKey, Optional<FigureKey>> figures) {
        this.window = desk.charts();
        this.navigator = desk.navigator();
        this.figures = figures;
    }

    @Override
    public boolean explains(PointKey point) {
        return figures.apply(point).isPresent();
    }

    @Override
    public void explain(PointKey point, Node chart, double screenX, double screenY) {
        figures.apply(point).ifPresent(key -> navigator.explain(key, chart, new BoundingBox(screenX, screenY, 1, 1)));
    }

    @Override
    public Optional<Path> askForFile(Node chart, String suggestedName, String ending) {
        return window.askForFile(chart, suggestedName, ending);
    }

    @Override
    public void saved(Path file) {
        window.saved(file);
    }

    @Override
    public void failed(String sentence) {
        window.failed(sentence);
    }

    @Override
    public void failed(String sentence, String code) {
        window.failed(sentence, code);
    }
}

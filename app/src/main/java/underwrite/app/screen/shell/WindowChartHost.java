package underwrite.app.screen.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.BoundingBox;
import javafx.scene.Node;
import underwrite.app.component.chart.ChartHost;
import underwrite.app.component.chart.PointKey;
import underwrite.app.format.UiWords;
import underwrite.app.screen.FigureKey;
import underwrite.app.screen.Navigator;
import underwrite.app.screen.notices.NoticeLine;
import underwrite.app.screen.notices.Notices;
import underwrite.app.screen.notices.Toast;
import underwrite.model.words.Words;

/** What the window does for its charts: explains their figures, and says where their files went. */
public final class WindowChartHost implements ChartHost {
    private final Navigator navigator;
    private final Notices notices;
    private final Consumer<Path> openFile;
    private final Words words = UiWords.of(WindowChartHost.class);

    /** @param openFile opens a file with the program that the system has for it */
    public WindowChartHost(Navigator navigator, Notices notices, Consumer<Path> openFile) {
        this.navigator = navigator;
        this.notices = notices;
        this.openFile = openFile;
    }

    @Override
    public boolean explains(PointKey point) {
        return FigureKey.of(point).isPresent();
    }

    @Override
    public void explain(PointKey point, Node chart, double screenX, double screenY) {
        FigureKey.of(point).ifPresent(key -> navigator.explain(key, chart, new BoundingBox(screenX, screenY, 1, 1)));
    }

    @Override
    public void saved(Path file) {
        notices.say(new Toast(
                words.get("saved.chart", file.getFileName()),
                List.of(new NoticeLine.Choice(words.get("saved.open"), () -> openFile.accept(file)))));
    }

    @Override
    public void failed(String sentence) {
        notices.put(new NoticeLine(NoticeLine.Level.WARNING, sentence, List.of()));
    }

    @Override
    public void failed(String sentence, String code) {
        notices.put(new NoticeLine(NoticeLine.Level.DANGER, sentence, List.of(), code));
    }
}

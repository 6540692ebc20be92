package underwrite.app.component.chart;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** A window that remembers what charts asked of it. */
final class RecordingHost implements ChartHost {
    final List<PointKey> explained = new ArrayList<>();
    final List<Path> saved = new ArrayList<>();
    final List<String> failures = new ArrayList<>();
    private final Path folder;

    RecordingHost(Path folder) {
        this.folder = folder;
    }

    @Override
    public boolean explains(PointKey point) {
        return true;
    }

    @Override
    public void explain(PointKey point, Node chart, double screenX, double screenY) {
        explained.add(point);
    }

    @Override
    public Optional<Path> askForFile(Node chart, String suggestedName, String ending) {
        return Optional.of(folder.resolve(suggestedName + "." + ending));
    }

    @Override
    public void saved(Path file) {
        saved.add(file);
    }

    @Override
    public void failed(String sentence) {
        failures.add(sentence);
    }
}

package underwrite.app.component.chart;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;

/** What charts ask of the window they stand in. */
public interface ChartHost {
    /** A host that explains nothing and only asks for files. */
    ChartHost ALONE = new ChartHost() {};

    /** Whether a figure can be explained here; without it no chart offers to. */
    default boolean explains(PointKey point) {
        return false;
    }

    /** Explains a figure. The card may open at a place of the screen, in px, owned by the chart. */
    default void explain(PointKey point, Node chart, double screenX, double screenY) {}

    /** Where to write a file; empty if the reader thinks better of it. */
    default Optional<Path> askForFile(Node chart, String suggestedName, String ending) {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName(suggestedName + "." + ending);
        chooser.getExtensionFilters()
                .add(new ExtensionFilter(ending.toUpperCase(java.util.Locale.ROOT), "*." + ending));
        File file = chooser.showSaveDialog(chart.getScene().getWindow());
        return Optional.ofNullable(file).map(File::toPath);
    }

    /** A file was written. */
    default void saved(Path file) {}

    /** Something was not done, and why, in one sentence. */
    default void failed(String sentence) {}

    /** A file could not be written, in one sentence, with the code that its page of help is named for. */
    default void failed(String sentence, String code) {
        failed(sentence);
    }
}

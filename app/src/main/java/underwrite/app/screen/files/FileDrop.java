package underwrite.app.screen.files;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** A thesis dropped on the window opens; while it hovers the window is outlined. */
public final class FileDrop {
    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    private FileDrop() {}

    /** Lets files be dropped on a node. */
    public static void on(Node node, Documents documents) {
        node.setOnDragOver(event -> {
            if (thesis(event).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY);
                node.pseudoClassStateChanged(DROP, true);
            }
            event.consume();
        });
        node.setOnDragExited(event -> node.pseudoClassStateChanged(DROP, false));
        node.setOnDragDropped(event -> {
            Optional<Path> path = thesis(event);
            event.setDropCompleted(path.isPresent());
            event.consume();
            path.ifPresent(documents::open);
        });
    }

    private static Optional<Path> thesis(DragEvent event) {
        return first(event.getDragboard().getFiles());
    }

    /** The first thesis among files. */
    static Optional<Path> first(List<File> files) {
        return files.stream()
                .filter(file -> file.getName().toLowerCase(Locale.ROOT).endsWith(".thesis"))
                .map(File::toPath)
                .findFirst();
    }
}

package underwrite.app.screen.files;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import underwrite.app.format.UiWords;
import underwrite.app.settings.Settings;
import underwrite.app.theme.Theme;
import underwrite.model.words.Words;

/** Asks with the choosers of the system and one dialog of our own. */
public final class AskPerson implements Ask {
    private static final String FOLDER = "files.folder";
    private static final String THESIS = "thesis";
    private static final String WORKBOOK = "xlsx";
    private static final String PAGES = "pdf";
    private static final String PACK = "evidence";
    private static final String TABLE = "csv";

    private final Stage owner;
    private final Settings settings;
    private final Supplier<Theme> theme;
    private final Words words = UiWords.of(AskPerson.class);

    /** @param theme how dialogs are dressed */
    public AskPerson(Stage owner, Settings settings, Supplier<Theme> theme) {
        this.owner = owner;
        this.settings = settings;
        this.theme = theme;
    }

    @Override
    public Optional<Path> fileToOpen() {
        return remembered(chooser("open", "", THESIS).showOpenDialog(owner));
    }

    @Override
    public Optional<Path> folderToCompare() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.get("choose.folder"));
        lastFolder().ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> fileToSave(String suggestedName) {
        return remembered(chooser("save", suggestedName, THESIS).showSaveDialog(owner))
                .map(path -> ending(path, THESIS));
    }

    @Override
    public Optional<Path> workbookToWrite(String suggestedName) {
        return remembered(chooser("memo", suggestedName, WORKBOOK).showSaveDialog(owner))
                .map(path -> ending(path, WORKBOOK));
    }

    @Override
    public Optional<Path> pagesToWrite(String suggestedName) {
        return remembered(chooser("pages", suggestedName, PAGES).showSaveDialog(owner))
                .map(path -> ending(path, PAGES));
    }

    @Override
    public Optional<Path> tableToWrite(String suggestedName) {
        return remembered(chooser("table", suggestedName, TABLE).showSaveDialog(owner))
                .map(path -> ending(path, TABLE));
    }

    @Override
    public Optional<Path> workbookToRead() {
        return remembered(chooser("import", "", WORKBOOK).showOpenDialog(owner));
    }

    @Override
    public Optional<Path> packToOpen() {
        return remembered(chooser("evidenceIn", "", PACK).showOpenDialog(owner));
    }

    @Override
    public Optional<Path> packToSave(String suggestedName) {
        return remembered(chooser("evidenceOut", suggestedName, PACK).showSaveDialog(owner))
                .map(path -> ending(path, PACK));
    }

    private FileChooser chooser(String key, String name, String ending) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("choose." + key));
        chooser.setInitialFileName(name.isEmpty() ? null : name + "." + ending);
        chooser.getExtensionFilters().add(new ExtensionFilter(words.get("choose.kind." + ending), "*." + ending));
        lastFolder().ifPresent(folder -> chooser.setInitialDirectory(folder.toFile()));
        return chooser;
    }

    private Optional<Path> lastFolder() {
        return settings.text(FOLDER).map(Path::of).filter(Files::isDirectory);
    }

    private Optional<Path> remembered(@Nullable File file) {
        if (file == null) {
            return Optional.empty();
        }
        if (file.getParent() != null) {
            settings.put(FOLDER, file.getParent());
        }
        return Optional.of(file.toPath());
    }

    private static Path ending(Path path, String ending) {
        String name = String.valueOf(path.getFileName());
        return name.endsWith("." + ending) ? path : path.resolveSibling(name + "." + ending);
    }

    @Override
    public Answer saveBeforeClosing(String title) {
        ButtonType save = new ButtonType(words.get("guard.save"), ButtonData.YES);
        ButtonType discard = new ButtonType(words.get("guard.discard"), ButtonData.NO);
        ButtonType cancel = new ButtonType(words.get("guard.cancel"), ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.NONE, words.get("guard.help"), save, discard, cancel);
        alert.initOwner(owner);
        alert.setTitle(words.get("guard.title"));
        alert.setHeaderText(words.get("guard", title));
        DialogPane pane = alert.getDialogPane();
        pane.getStyleClass().add("guard");
        theme.get().apply(pane.getScene());
        Optional<ButtonType> answer = alert.showAndWait();
        if (answer.filter(save::equals).isPresent()) {
            return Answer.SAVE;
        }
        return answer.filter(discard::equals).isPresent() ? Answer.DISCARD : Answer.CANCEL;
    }
}

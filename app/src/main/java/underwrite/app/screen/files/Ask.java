package underwrite.app.screen.files;

import java.nio.file.Path;
import java.util.Optional;

/** The questions that only a person can answer: which file, and whether to save before closing. */
public interface Ask {

    /** Which thesis file to open; empty when the person thinks better of it. */
    Optional<Path> fileToOpen();

    /** Which folder of theses to put side by side. */
    Optional<Path> folderToCompare();

    /** Where to save a thesis; a file that is there already may be replaced. */
    Optional<Path> fileToSave(String suggestedName);

    /** Where to write a workbook. */
    Optional<Path> workbookToWrite(String suggestedName);

    /** Where to write a PDF. */
    Optional<Path> pagesToWrite(String suggestedName);

    /** Where to write comma-separated values. */
    Optional<Path> tableToWrite(String suggestedName);

    /** Which workbook to read a thesis from. */
    Optional<Path> workbookToRead();

    /** Which pack of evidence to take in. */
    Optional<Path> packToOpen();

    /** Where to write a pack of evidence. */
    Optional<Path> packToSave(String suggestedName);

    /** Whether to save changes before the thesis of this title is closed. */
    Answer saveBeforeClosing(String title);

    /** What to do with changes. */
    enum Answer {
        SAVE,
        DISCARD,
        CANCEL
    }
}

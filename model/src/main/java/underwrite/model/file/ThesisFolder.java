package underwrite.model.file;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import underwrite.model.file.problem.FileProblem;
import underwrite.model.file.problem.ThesisFileException;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Sentence;

/**
 * The theses of a folder, each read as strictly as if it were opened alone; one that is refused is told beside the others and stops none
 * of them. Folders within it are not entered.
 *
 * @param files in the order of their names
 * @param leftOut how many more thesis files there are than are read
 */
public record ThesisFolder(Path folder, List<Found> files, int leftOut) {
    /** The most files that are read. */
    public static final int MOST = 200;

    private static final String PATTERN = "*.thesis";

    public ThesisFolder {
        files = List.copyOf(files);
    }

    /**
     * A file of the folder.
     *
     * @param thesis what it holds; none when it was refused
     * @param refusal one sentence on why it was refused, with its place; none when it was not
     */
    public record Found(Path file, Optional<Thesis> thesis, Optional<Sentence> refusal) {}

    /**
     * Reads the thesis files of a folder, {@value #MOST} at most.
     *
     * @throws ThesisFileException when the folder itself cannot be listed
     */
    public static ThesisFolder read(Path folder) {
        List<Path> paths = list(folder);
        int read = Math.min(MOST, paths.size());
        return new ThesisFolder(
                folder, paths.subList(0, read).stream().map(ThesisFolder::found).toList(), paths.size() - read);
    }

    private static List<Path> list(Path folder) {
        List<Path> paths = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, PATTERN)) {
            stream.forEach(paths::add);
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            throw ThesisFileException.of(FileProblem.FILE_READ);
        }
        Collections.sort(paths);
        return paths;
    }

    private static Found found(Path file) {
        try {
            return new Found(file, Optional.of(ThesisReader.read(file).thesis()), Optional.empty());
        } catch (ThesisFileException refused) {
            return new Found(file, Optional.empty(), Optional.of(refused.told()));
        }
    }

    /** The theses that could be read. */
    public List<Thesis> theses() {
        return files.stream().flatMap(found -> found.thesis().stream()).toList();
    }
}

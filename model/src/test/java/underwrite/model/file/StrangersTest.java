package underwrite.model.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import underwrite.model.file.problem.FileProblem;
import underwrite.model.file.problem.ThesisFileException;
import underwrite.model.words.Tongue;

@DisplayName("A file from a stranger")
class StrangersTest {

    @Test
    @DisplayName("gives its code, its place and its sentence, as the kept table says")
    void givesItsCodeAndSentence() {
        String table = NamedInputs.all().entrySet().stream()
                .map(StrangersTest::row)
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(table).isEqualTo(new String(RoundTripTest.resource("strangers.txt"), StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("that is no file on a disk is refused before anything is read of it, each kind with its sentence")
    void isNoFile(@TempDir Path folder) throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.thesis");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        Path huge = folder.resolve("huge.thesis");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(3L << 30);
        }
        Map<Path, FileProblem> kinds = Map.of(
                folder,
                FileProblem.FILE_DIRECTORY,
                pipe,
                FileProblem.FILE_SPECIAL,
                Path.of("/dev/zero"),
                FileProblem.FILE_SPECIAL,
                huge,
                FileProblem.LIMIT_SIZE,
                folder.resolve("gone.thesis"),
                FileProblem.FILE_MISSING,
                folder.resolve("huge.thesis").resolve("inside.thesis"),
                FileProblem.FILE_MISSING);
        kinds.forEach((path, problem) -> {
            ThesisFileException e = catchThrowableOfType(ThesisFileException.class, () -> ThesisReader.read(path));
            assertThat(e.problem()).describedAs(path.toString()).isEqualTo(problem);
            assertThat(e.what().inEnglish()).endsWith(".");
        });
    }

    private static String row(Map.Entry<String, byte[]> input) {
        Validator.Report report = Validator.check(input.getValue());
        Stream<String> problems = report.problems().stream()
                .map(problem -> said(problem.kind().code(), problem.place(), problem.message()));
        Stream<String> notices = report.opened().map(Opened::notices).orElse(List.of()).stream()
                .filter(notice -> !notice.problem().code().equals("I-DEFAULTS"))
                .map(notice -> said(
                        notice.problem().code(),
                        notice.where().text(Tongue.ENGLISH),
                        notice.what().inEnglish()));
        String all = Stream.concat(problems, notices).collect(Collectors.joining("\n"));
        return input.getKey() + "\n" + (all.isEmpty() ? "  opens" : all);
    }

    private static String said(String code, String place, String sentence) {
        return "  " + code + (place.isEmpty() ? "" : " at " + place) + "\n    " + sentence;
    }
}

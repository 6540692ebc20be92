package underwrite.app.launch;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import underwrite.model.file.ThesisReader;
import underwrite.model.file.problem.ThesisFileException;

@DisplayName("The log")
class LogFileTest {
    private static final String SECRET = "Our secret price is 4711";

    @TempDir
    Path folder;

    private Logger logger(long mostBytes) {
        LoggerContext context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        Logger logger = context.getLogger("test");
        logger.addAppender(LogFile.appender(context, folder, mostBytes));
        return logger;
    }

    @Test
    @DisplayName("tells what failed and where, and nothing of a thesis or a folder")
    void tellsNothingOfAThesis() throws IOException {
        Logger logger = logger(1_000_000);
        try {
            ThesisReader.read(("{\"format\": \"" + SECRET + "\"}").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (ThesisFileException e) {
            assertThat(e).hasMessageContaining(SECRET);
            logger.warn("The thesis in {} cannot be read", folder, new IllegalStateException(SECRET, e));
        }
        assertThat(Files.readString(folder.resolve("underwrite.log")))
                .contains(
                        "The thesis in {} cannot be read",
                        "ThesisFileException",
                        "underwrite.model.file.ThesisReader.read")
                .doesNotContain(SECRET, folder.toString());
    }

    @Test
    @DisplayName("keeps at most five files")
    void keepsAtMostFiveFiles() throws IOException, InterruptedException {
        Logger logger = logger(2_000);
        for (int i = 0; i < 40; i++) {
            for (int line = 0; line < 40; line++) {
                logger.warn("A line of the log, of some length so that files fill up");
            }
            Thread.sleep(5);
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertThat(all).hasSizeBetween(2, 5);
        }
    }
}

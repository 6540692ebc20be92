package underwrite.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static underwrite.app.launch.TestWindow.act;
import static underwrite.app.launch.TestWindow.get;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import underwrite.model.driver.Driver;

@DisplayName("The thread of the window")
@ExtendWith(ApplicationExtension.class)
class StallTest {
    /** Also for the first look at a screen, which builds it and loads its classes: it comes in parts, one a frame. */
    private static final long MOST_MS = 100;

    @TempDir
    static Path folder;

    private final List<String> report = new ArrayList<>();
    private TestWindow window;

    @Start
    void start(Stage stage) throws Exception {
        window = new TestWindow(
                stage, Files.createTempDirectory(folder, "settings"), 1440, 900, "--preset=anthropic-2024-03");
    }

    @Test
    @DisplayName(
            "gives a turn in time on every screen, and while a slider is moved; target/stalls.txt says how late at worst")
    void turns() throws IOException {
        long thread = get(() -> Thread.currentThread().getId());
        List<String> late = new ArrayList<>();
        try (StallWatch watch = new StallWatch(thread)) {
            for (int round = 0; round < 2; round++) {
                for (Shown screen : Shown.all()) {
                    if (screen.exists(window)) {
                        watch.worstMs();
                        screen.show(window);
                        screen.leave(window);
                        note(late, round + " " + screen, watch.worstMs());
                    }
                }
            }
            watch.worstMs();
            for (int i = 0; i < 60; i++) {
                double value = 5 + i * 0.1;
                act(() -> window.core.edits.setValue("base", Driver.VALUATION_EXIT_MULTIPLE, value));
            }
            note(late, "moving", watch.worstMs());
        }
        Files.write(Path.of("target", "stalls.txt"), report);
        assertThat(late).isEmpty();
    }

    private void note(List<String> late, String where, long worst) {
        report.add(worst + " ms " + where);
        if (worst > MOST_MS) {
            late.add(where + ": " + worst + " ms");
        }
    }
}

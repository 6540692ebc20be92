package underwrite.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The settings")
class SettingsTest {

    @Test
    @DisplayName("come back from their file as they were")
    void comeBack(@TempDir Path folder) {
        SettingsFile file = new SettingsFile(folder.resolve("not/there/yet"));
        Settings settings = new Settings(file.read(), () -> {});
        settings.put("theme", "DARK");
        settings.put("title", "Bell \u0007, zero \0, turn \u202e, rocket \uD83D\uDE80");
        settings.put("width", 384.5);
        settings.put("open", new LinkedHashSet<>(List.of("capex.training", "ünïcode = #!")));
        file.write(settings.snapshot());
        Settings again = new Settings(file.read(), () -> {});
        assertThat(again.text("theme")).contains("DARK");
        assertThat(again.text("title")).contains("Bell \u0007, zero \0, turn \u202e, rocket \uD83D\uDE80");
        assertThat(again.number("width")).hasValue(384.5);
        assertThat(again.set("open")).containsExactly("capex.training", "ünïcode = #!");
    }

    static Stream<byte[]> corruptions() {
        byte[] zeros = new byte[400];
        return Stream.of(
                zeros,
                new byte[0],
                "theme=\\uZZZZ".getBytes(StandardCharsets.UTF_8),
                "#\ntheme=\\uZZZZ".getBytes(StandardCharsets.UTF_8),
                "#\ntheme=\\u12".getBytes(StandardCharsets.UTF_8),
                "#\ntheme=M\u00fcller".getBytes(StandardCharsets.ISO_8859_1),
                "#\ntheme=DARK\n\0\0\0".getBytes(StandardCharsets.UTF_8),
                "{\"theme\": \"DARK\"}".getBytes(StandardCharsets.UTF_8),
                "PK\u0003\u0004".getBytes(StandardCharsets.UTF_8),
                "<<<<<<< mine\ntheme=DARK\n=======".getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "corruption {index}")
    @DisplayName("that are corrupt are set aside as they are, said, and the defaults hold, in 10 of 10 ways")
    @MethodSource("corruptions")
    void setAside(byte[] corrupt, @TempDir Path folder) throws Exception {
        Path path = Files.write(folder.resolve("window.properties"), corrupt);
        SettingsFile file = new SettingsFile(folder);
        assertThat(file.read()).isEmpty();
        Path aside = file.putAsideAs().orElseThrow();
        file.write(Map.of("theme", "LIGHT"));
        assertThat(aside).hasBinaryContent(corrupt);
        assertThat(file.read()).containsEntry("theme", "LIGHT");
        Files.write(path, corrupt);
        assertThat(file.read()).isEmpty();
        assertThat(file.putAsideAs()).isNotEqualTo(Optional.of(aside));
        assertThat(aside).hasBinaryContent(corrupt);
    }

    @Test
    @DisplayName("say when something changed, and only then")
    void changed() {
        AtomicInteger changes = new AtomicInteger();
        Settings settings = new Settings(Map.of("a", "1"), changes::incrementAndGet);
        settings.put("a", 1);
        settings.remove("b");
        assertThat(changes).hasValue(0);
        settings.put("a", 2);
        settings.remove("a");
        assertThat(changes).hasValue(2);
    }

    @Test
    @DisplayName("count what does not read as asked for as not there")
    void unreadable() {
        Settings settings = new Settings(Map.of("n", "wide", "m", "NaN"), () -> {});
        assertThat(settings.number("n")).isEmpty();
        assertThat(settings.number("m")).isEmpty();
        assertThat(settings.constant("n", Thread.State.class)).isEmpty();
        assertThat(settings.set("none")).isEmpty();
    }

    @Nested
    @DisplayName("keep recent files")
    class Recent {
        private final Settings settings = Settings.ofNobody();

        private RecentFile file(int number) {
            return new RecentFile(
                    Path.of("/theses/" + number + ".thesis"),
                    "Thesis " + number,
                    Instant.ofEpochSecond(number),
                    number % 2 == 0 ? OptionalDouble.of(number) : OptionalDouble.empty());
        }

        @Test
        @DisplayName("newest first, ten of them, each once")
        void order() {
            RecentFiles recent = new RecentFiles(settings);
            for (int i = 1; i <= 12; i++) {
                recent.add(file(i));
            }
            recent.add(file(5));
            assertThat(recent.files())
                    .hasSize(10)
                    .startsWith(file(5), file(12), file(11))
                    .doesNotHaveDuplicates();
            assertThat(new RecentFiles(settings).files()).isEqualTo(recent.files());
        }

        @Test
        @DisplayName("until they are removed")
        void remove() {
            RecentFiles recent = new RecentFiles(settings);
            recent.add(file(1));
            recent.add(file(2));
            recent.remove(file(2));
            assertThat(new RecentFiles(settings).files()).containsExactly(file(1));
            recent.clear();
            assertThat(new RecentFiles(settings).files()).isEmpty();
        }
    }

    @Nested
    @DisplayName("keep the window")
    class Place {
        private final List<Rectangle2D> screens =
                List.of(new Rectangle2D(0, 0, 1920, 1080), new Rectangle2D(1920, 0, 1600, 900));

        @ParameterizedTest(name = "{0}")
        @CsvSource({
            "where it was, 100, 50, 1440, 900, 100, 50, 1440, 900",
            "on the second screen, 2000, 10, 1200, 800, 2000, 10, 1200, 800",
            "on the first when its screen is gone, 5000, 10, 1200, 800, 720, 10, 1200, 800",
            "wholly on the screen, 1000, 600, 1440, 900, 480, 180, 1440, 900",
            "no larger than the screen, -50, -50, 4000, 3000, 0, 0, 1920, 1080",
            "no smaller than can be used, 0, 0, 300, 200, 0, 0, 1024, 640",
        })
        @DisplayName("on a screen")
        void onScreen(String why, double x, double y, double w, double h, double x2, double y2, double w2, double h2) {
            Settings settings = Settings.ofNobody();
            new WindowPlace(new Rectangle2D(x, y, w, h), true).put(settings);
            assertThat(WindowPlace.of(settings, screens))
                    .as(why)
                    .isEqualTo(new WindowPlace(new Rectangle2D(x2, y2, w2, h2), true));
        }

        @Test
        @DisplayName("first in the middle, at most nine tenths of the screen")
        void first() {
            WindowPlace place = WindowPlace.of(Settings.ofNobody(), List.of(new Rectangle2D(0, 0, 1280, 720)));
            assertThat(place.bounds()).isEqualTo(new Rectangle2D(64, 36, 1152, 648));
            assertThat(place.maximised()).isFalse();
        }
    }

    @Test
    @DisplayName("are put aside for a safe start, and can be brought back for the next one")
    void asideAndBack(@TempDir Path folder) {
        SettingsFile file = new SettingsFile(folder);
        file.write(Map.of("a", "kept"));
        file.startAfresh();
        assertThat(file.read()).isEmpty();
        file.write(Map.of("a", "of a first start"));
        file.bringBack();
        file.write(Map.of("a", "written at the end of the safe start"));
        assertThat(new SettingsFile(folder).read()).isEqualTo(Map.of("a", "kept"));
        assertThat(file.putAsideAs()).isEmpty();
    }
}

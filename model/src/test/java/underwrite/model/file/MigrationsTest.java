package underwrite.model.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import underwrite.model.driver.Driver;
import underwrite.model.file.json.Json;
import underwrite.model.file.problem.FileProblem;
import underwrite.model.file.problem.Notice;

@DisplayName("A file of an older version")
class MigrationsTest {

    /** Version 1 called the title a name; version 2 had the lab wrong. */
    private static final Migrations LATER = new Migrations(List.of(
            file -> renamed(file, "name", "title"), file -> with(file, "lab", new Json.Text("A renamed lab", 0))));

    private static Json.Members renamed(Json.Members file, String from, String to) {
        Map<String, Json> members = new LinkedHashMap<>();
        file.members().forEach((key, value) -> members.put(key.equals(from) ? to : key, value));
        return new Json.Members(members, file.at());
    }

    private static Json.Members with(Json.Members file, String key, Json value) {
        Map<String, Json> members = new LinkedHashMap<>(file.members());
        members.put(key, value);
        return new Json.Members(members, file.at());
    }

    private static byte[] file(int version, String titleKey) {
        return NamedInputs.GOOD
                .replace("\"version\": 1", "\"version\": " + version)
                .replace("\"title\"", "\"" + titleKey + "\"")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("passes through every step after its version, and says so")
    void passesThroughEveryStep() {
        Opened opened = ThesisReader.read(file(1, "name"), LATER);
        assertThat(opened.thesis().title()).isEqualTo("A thesis");
        assertThat(opened.thesis().lab()).isEqualTo("A renamed lab");
        assertThat(opened.migrated()).isTrue();
        assertThat(opened.readOnly()).isFalse();
        assertThat(opened.version()).isEqualTo(1);
        assertThat(opened.notices()).extracting(Notice::problem).contains(FileProblem.MIGRATED);
    }

    @Test
    @DisplayName("passes through no step before its version")
    void passesThroughNoStepBefore() {
        Opened opened = ThesisReader.read(file(2, "title"), LATER);
        assertThat(opened.thesis().title()).isEqualTo("A thesis");
        assertThat(opened.thesis().lab()).isEqualTo("A renamed lab");
        Opened present = ThesisReader.read(file(3, "title"), LATER);
        assertThat(present.thesis().lab()).isEqualTo("A lab");
        assertThat(present.migrated()).isFalse();
    }

    @Test
    @DisplayName("opens from its kept sample, one for each version up to the present")
    void opensFromItsKeptSample() {
        assertThat(Migrations.SHIPPED.present()).isEqualTo(ThesisFormat.VERSION);
        for (int version = 1; version <= ThesisFormat.VERSION; version++) {
            Opened opened =
                    ThesisReader.read(Path.of("src/test/resources/underwrite/model/file/v" + version + ".thesis"));
            assertThat(opened.version()).isEqualTo(version);
            assertThat(opened.thesis().title()).isEqualTo("Kept since version " + version);
            assertThat(opened.thesis().mainScenario().assumptions().value(Driver.MARKET_SIZE))
                    .isEqualTo(6_100);
            assertThat(opened.thesis().evidence()).hasSize(1);
        }
        assertThat(Files.exists(
                        Path.of("src/test/resources/underwrite/model/file/v" + (ThesisFormat.VERSION + 1) + ".thesis")))
                .isFalse();
    }
}

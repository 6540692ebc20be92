package underwrite.model.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import underwrite.model.library.Preset;
import underwrite.model.library.Presets;

@DisplayName("The JSON Schema of a thesis")
class ThesisSchemaTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(shipped());

    private static String shipped() {
        try (InputStream in = Objects.requireNonNull(ThesisReader.class.getResourceAsStream("thesis.schema.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<ValidationMessage> problems(byte[] file) throws IOException {
        JsonNode node = MAPPER.readTree(file);
        return SCHEMA.validate(node);
    }

    static List<Preset> presets() {
        return Presets.all();
    }

    static List<Path> goldenTheses() throws IOException {
        return RoundTripTest.goldenTheses();
    }

    @Test
    @DisplayName("ships as the catalogues say")
    void shipsAsTheCataloguesSay() {
        assertThat(shipped()).isEqualTo(SchemaOfCatalogues.text());
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("is passed by every preset")
    @MethodSource("presets")
    void isPassedByPresets(Preset preset) throws IOException {
        assertThat(problems(preset.file())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("is passed by every golden thesis")
    @MethodSource("goldenTheses")
    void isPassedByGoldenTheses(Path file) throws IOException {
        assertThat(problems(FileBytes.read(file))).isEmpty();
    }

    @ParameterizedTest
    @DisplayName("is passed by the samples, whole and sparse")
    @ValueSource(strings = {"everything.thesis", "v1.thesis"})
    void isPassedBySamples(String name) throws IOException {
        assertThat(problems(RoundTripTest.resource(name))).isEmpty();
    }

    @Test
    @DisplayName("is passed by 50 random theses as they are written")
    void isPassedByWhatIsWritten() throws IOException {
        for (int seed = 0; seed < 50; seed++) {
            assertThat(problems(ThesisWriter.write(RandomThesis.of(seed))))
                    .describedAs("seed %s", seed)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @DisplayName("is failed by files that the reader refuses")
    @ValueSource(
            strings = {
                "another format",
                "a number in quotes",
                "null for a number",
                "5.9 for a whole number",
                "a negative seed",
                "a probability of 1.2",
                "a rank correlation of 1.5",
                "an unknown choice",
                "an unknown driver",
                "a required key missing",
                "no scenario",
                "a scenario's id that is none",
                "the reserved id",
                "2 billion trials",
                "13 scenarios",
                "a value outside its range"
            })
    void isFailedByWrongFiles(String name) throws IOException {
        assertThat(problems(Objects.requireNonNull(NamedInputs.all().get(name))))
                .isNotEmpty();
    }
}

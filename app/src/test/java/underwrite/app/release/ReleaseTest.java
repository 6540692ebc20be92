package underwrite.app.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The bill of materials")
class ReleaseTest {
    private static final Pattern JAR = Pattern.compile("(.+?)-(\\d.*?)(-(?:linux|mac|win)[a-z0-9-]*)?\\.jar");

    /** On the class path of the tests, but not in the program. */
    private static final List<String> TEST_ONLY = List.of(
            "junit",
            "assertj",
            "archunit",
            "testfx",
            "monocle",
            "hamcrest",
            "opentest4j",
            "byte-buddy",
            "surefire",
            "apiguardian",
            "org.osgi.core",
            "json-schema",
            "jackson-dataformat-yaml",
            "snakeyaml",
            "itu",
            "underwrite-model",
            "jacoco");

    @Test
    @DisplayName(
            "names every library in the version that the program runs with; mend it with: mvn -Pbill-of-materials compile")
    void namesEveryLibrary() {
        Set<String> shipped = new TreeSet<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Matcher jar = JAR.matcher(Path.of(entry).getFileName().toString());
            if (jar.matches() && TEST_ONLY.stream().noneMatch(jar.group(1)::contains)) {
                shipped.add(jar.group(1) + " " + jar.group(2));
            }
        }
        Set<String> listed = Release.libraries().stream()
                .map(library -> library.name() + " " + library.version())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(shipped).hasSizeGreaterThan(30);
        assertThat(listed).isEqualTo(shipped);
    }

    @Test
    @DisplayName("states a licence for every library, none of which forbids to ship it with the program")
    void statesEveryLicence() {
        assertThat(Release.libraries())
                .allSatisfy(library -> assertThat(library.licences())
                        .isNotEmpty()
                        .anySatisfy(licence -> assertThat(licence)
                                .matches("Apache-2\\.0|MIT|.*BSD.*|EPL-2\\.0|GPL-2\\.0-with-classpath-exception")));
    }

    @Test
    @DisplayName("holds no library in a version with a known vulnerability, and every library was looked up")
    void knowsNoVulnerability() throws IOException {
        Advisories advisories = Advisories.read();
        assertThat(Release.libraries())
                .flatMap(library -> advisories.against(library.name(), library.version()))
                .isEmpty();
        Set<String> ours =
                Release.libraries().stream().map(Library::name).collect(Collectors.toCollection(TreeSet::new));
        assertThat(advisories.lookedUp()).isEqualTo(ours);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @DisplayName("would not hold a library in a version that is affected")
    @CsvSource({
        "commons-compress, 1.25.0, true",
        "commons-compress, 1.26.0, false",
        "commons-compress, 1.9, true",
        "commons-lang3, 3.17.0, true",
        "poi-ooxml, 5.3.0, true",
        "log4j-api, 2.26.0, true",
        "log4j-api, 2.26.1, false",
        "jackson-databind, 2.22.0, true",
        "jackson-databind, 2.21.10, true",
    })
    void refusesAnAffectedVersion(String library, String version, boolean affected) throws IOException {
        assertThat(Advisories.read().against(library, version).isEmpty()).isEqualTo(!affected);
    }
}

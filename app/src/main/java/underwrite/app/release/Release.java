package underwrite.app.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** This copy of the program, as the build described it. */
public final class Release {
    private static final String BUILD = "build.properties";
    private static final String BILL_OF_MATERIALS = "bill-of-materials.json";

    private Release() {}

    /** The version, such as {@code 1.0.0}. */
    public static String version() {
        try (InputStream stream = resource(BUILD)) {
            Properties build = new Properties();
            build.load(stream);
            return build.getProperty("version");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The libraries of others in it, with their licences, from the bill of materials (CycloneDX) that ships beside this class. */
    public static List<Library> libraries() {
        try (InputStream stream = resource(BILL_OF_MATERIALS)) {
            LinkedHashSet<Library> libraries = new LinkedHashSet<>();
            for (JsonNode component : new ObjectMapper().readTree(stream).get("components")) {
                if (component.has("licenses")) {
                    libraries.add(library(component));
                }
            }
            return List.copyOf(libraries);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Library library(JsonNode component) {
        List<String> licences = new ArrayList<>();
        for (JsonNode choice : component.get("licenses")) {
            JsonNode licence = choice.path("license");
            licences.add(licence.path("id")
                    .asText(licence.path("name")
                            .asText(choice.path("expression").asText())));
        }
        return new Library(
                component.get("group").asText(),
                component.get("name").asText(),
                component.get("version").asText(),
                licences);
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Release.class.getResourceAsStream(name), name);
    }
}

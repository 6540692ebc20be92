package underwrite.app.release;

import java.util.List;

/**
 * A library that the program ships with.
 *
 * @param name such as {@code controlsfx}
 * @param licences their short names, such as {@code Apache-2.0}; any of them may be chosen
 */
public record Library(String group, String name, String version, List<String> licences) {
    public Library {
        licences = List.copyOf(licences);
    }
}

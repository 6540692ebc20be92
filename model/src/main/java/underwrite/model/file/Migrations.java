package underwrite.model.file;

import java.util.List;
import java.util.function.UnaryOperator;
import underwrite.model.file.json.Json;

/**
 * Brings files of older versions of the format to the present one. Each step is a pure function of a whole file from one version to the
 * next, so that a file of any age passes through all that came after it.
 *
 * @param steps from version 1 to 2, from 2 to 3, and so on
 */
record Migrations(List<UnaryOperator<Json.Members>> steps) {

    /** Those of this program; the format is still the first. */
    static final Migrations SHIPPED = new Migrations(List.of());

    Migrations {
        steps = List.copyOf(steps);
    }

    /** The version that files come to. */
    int present() {
        return 1 + steps.size();
    }

    /** A file of some version as one of the present version. */
    Json.Members toPresent(Json.Members file, int version) {
        Json.Members migrated = file;
        for (UnaryOperator<Json.Members> step : steps.subList(version - 1, steps.size())) {
            migrated = step.apply(migrated);
        }
        return migrated;
    }
}

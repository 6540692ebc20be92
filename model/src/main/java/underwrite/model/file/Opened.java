package underwrite.model.file;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import underwrite.model.driver.Input;
import underwrite.model.file.problem.Notice;
import underwrite.model.thesis.Thesis;

/**
 * A thesis as it was read.
 *
 * @param version the format version that the file states
 * @param defaulted by scenario id, the assumptions of which the file says nothing, so that they took their defaults
 * @param notices what is worth saying: defaults taken, unknown keys kept, a newer version, a migration
 * @param readOnly whether the file was made by a newer version, so that saving it would lose what this one does not know
 * @param migrated whether the file was made by an older version; it is kept beside the new one at the first save
 */
public record Opened(
        Thesis thesis,
        int version,
        Map<String, List<Input>> defaulted,
        List<Notice> notices,
        boolean readOnly,
        boolean migrated) {
    public Opened {
        defaulted = Collections.unmodifiableMap(new LinkedHashMap<>(defaulted));
        notices = List.copyOf(notices);
    }
}

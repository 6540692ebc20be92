package underwrite.model.thesis;

import java.util.List;

/**
 * Why a scenario holds a value.
 *
 * @param note in the author's words
 * @param evidence ids of evidence items, of the thesis or of the library
 */
public record Rationale(String note, List<String> evidence, Extras extras) {
    public Rationale {
        evidence = List.copyOf(evidence);
    }
}

package underwrite.model.memo;

import java.util.List;
import underwrite.model.thesis.Thesis;

/**
 * What came back from an edited memo.
 *
 * @param thesis the exported thesis with the edits of the blue cells
 * @param edits every edit, in the order of the sheet
 * @param overwritten cells that held a formula and hold something else now, such as {@code Base!F12}; what they say is not taken over
 */
public record ImportedMemo(Thesis thesis, List<Edit> edits, List<String> overwritten) {
    public ImportedMemo {
        edits = List.copyOf(edits);
        overwritten = List.copyOf(overwritten);
    }

    /**
     * One edited cell.
     *
     * @param path what was edited, as in a thesis file: {@code scenarios.base.assumptions.market.size}
     * @param before as exported
     * @param after as it stands now
     */
    public record Edit(String path, String before, String after) {}
}

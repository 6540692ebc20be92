package underwrite.model.file;

import java.util.Map;
import underwrite.model.file.json.Field;
import underwrite.model.file.json.Shown;
import underwrite.model.file.problem.FileProblem;

/** Tells a thesis from other JSON, and which version of the format it is. */
final class ThesisVersion {
    private static final int HIGHEST = Integer.MAX_VALUE;

    private ThesisVersion() {}

    /** The version that a document states; refused when it is no thesis. */
    static int of(Field root) {
        if (!root.isObject()) {
            throw root.refuseWith(FileProblem.NOT_THESIS, FileProblem.NOT_THESIS.sentenceOf("json"));
        }
        Map<String, Field> members = root.members();
        Field format = members.get("format");
        if (format == null) {
            throw root.refuseWith(FileProblem.NOT_THESIS, FileProblem.NOT_THESIS.sentenceOf("noFormat"));
        }
        if (!format.text().equals(ThesisFormat.NAME)) {
            throw format.refuseWith(
                    FileProblem.NOT_THESIS, FileProblem.NOT_THESIS.sentenceOf("format", Shown.text(format.text())));
        }
        Field version = members.get("version");
        if (version == null) {
            throw root.refuse(FileProblem.MISSING, "version");
        }
        return (int) version.whole(1, HIGHEST, FileProblem.VERSION);
    }
}

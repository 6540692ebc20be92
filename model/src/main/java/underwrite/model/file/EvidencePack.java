package underwrite.model.file;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import underwrite.model.file.json.Field;
import underwrite.model.file.json.JsonWriter;
import underwrite.model.file.json.KnownMembers;
import underwrite.model.file.json.Shown;
import underwrite.model.file.json.StrictJson;
import underwrite.model.file.problem.FileProblem;
import underwrite.model.file.problem.ThesisFileException;
import underwrite.model.thesis.Evidence;
import underwrite.model.thesis.Extras;

/**
 * Evidence that is shared as a plain file: JSON with {@code "format": "evidence-pack"}, a title and evidence items as in a thesis, under
 * the same limits. The library that ships with the program is one.
 */
public record EvidencePack(String title, List<Evidence> evidence, Extras extras) {
    /** The value of {@code format}. */
    public static final String NAME = "evidence-pack";

    /** The ending of file names, with its point. */
    public static final String EXTENSION = ".evidence";

    private static final int VERSION = 1;
    private static final List<String> KEYS = List.of("format", "version", "title", "evidence");

    public EvidencePack {
        evidence = List.copyOf(evidence);
    }

    /**
     * Reads the bytes of a pack.
     *
     * @throws ThesisFileException when anything in it is wrong; nothing is half-loaded
     */
    public static EvidencePack read(byte[] bytes) {
        Field root = Field.root(StrictJson.parse(bytes));
        refuseOtherKinds(root);
        KnownMembers members = root.members(KEYS);
        members.required("version").whole(1, VERSION, FileProblem.VERSION);
        Set<String> taken = new LinkedHashSet<>();
        List<Evidence> evidence = members.required("evidence").items(ThesisFormat.MAX_ITEMS, field -> {
            Evidence item = EvidenceReader.read(field);
            if (!taken.add(item.id())) {
                throw field.refuse(FileProblem.DUPLICATE_ID, Shown.text(item.id()));
            }
            return item;
        });
        return new EvidencePack(members.text("title"), evidence, members.extras());
    }

    private static void refuseOtherKinds(Field root) {
        Field format = root.isObject() ? root.members().get("format") : null;
        if (format == null || !format.isText(NAME)) {
            throw root.refuseWith(FileProblem.NOT_THESIS, FileProblem.NOT_THESIS.sentenceOf("pack"));
        }
    }

    /** The bytes of the pack as a file. */
    public byte[] write() {
        return ThesisWriter.utf8(JsonWriter.document(out -> ObjectWriter.write(
                out,
                extras,
                object -> object.text("format", NAME)
                        .number("version", VERSION)
                        .textIfAny("title", title)
                        .member(
                                "evidence",
                                () -> out.list(() -> evidence.forEach(item -> EvidenceWriter.write(out, item)))))));
    }
}

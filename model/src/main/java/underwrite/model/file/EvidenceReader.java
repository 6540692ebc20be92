package underwrite.model.file;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Group;
import underwrite.model.file.json.Field;
import underwrite.model.file.json.KnownMembers;
import underwrite.model.file.json.Shown;
import underwrite.model.file.problem.FileProblem;
import underwrite.model.thesis.Evidence;
import underwrite.model.thesis.Evidence.Confidence;
import underwrite.model.thesis.Evidence.Kind;
import underwrite.model.thesis.Evidence.Stance;

/** Reads one evidence item, of a thesis or of a pack. */
final class EvidenceReader {
    private static final Map<String, Group> GROUPS = Field.options(List.of(Group.values()), Group::id);
    private static final Map<String, Kind> KINDS = Field.options(List.of(Kind.values()), Kind::id);
    private static final Map<String, Confidence> CONFIDENCES =
            Field.options(List.of(Confidence.values()), Confidence::id);
    private static final Map<String, Stance> STANCES = Field.options(List.of(Stance.values()), Stance::id);
    private static final Pattern DATE = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-\\d\\d)?)?");

    private EvidenceReader() {}

    static Evidence read(Field field) {
        KnownMembers members = field.members(ThesisKeys.EVIDENCE);
        Double low = members.numberOrNull("low");
        Double high = members.numberOrNull("high");
        return new Evidence(
                members.required("id").text(),
                driver(members),
                members.nullable("group").map(group -> group.choice(GROUPS)).orElse(null),
                members.text("claim"),
                members.numberOrNull("value"),
                low,
                high,
                members.text("basis"),
                members.nullable("asOf").map(EvidenceReader::date).orElse(""),
                members.text("source"),
                members.nullable("kind").map(kind -> kind.choice(KINDS)).orElse(null),
                members.nullable("confidence")
                        .map(confidence -> confidence.choice(CONFIDENCES))
                        .orElse(null),
                members.optional("stance").map(stance -> stance.choice(STANCES)).orElse(Stance.CONTEXT),
                members.nullable("essay").map(Field::text).orElse(""),
                members.optional("retired").map(Field::truth).orElse(false),
                members.extras());
    }

    private static @Nullable Driver driver(KnownMembers members) {
        return members.nullable("driver").map(SimulationReader::driver).orElse(null);
    }

    /** A year, a month or a day; the day must exist. */
    private static String date(Field field) {
        String text = field.text();
        boolean known = text.isEmpty() || DATE.matcher(text).matches();
        boolean exists = text.length() < 10 || ThesisReader.day(text) != null;
        if (!(known && exists)) {
            throw field.refuseWith(FileProblem.DATE, FileProblem.DATE.sentenceOf("evidence", Shown.text(text)));
        }
        return text;
    }
}

package underwrite.model.file;

import underwrite.model.file.json.Field;
import underwrite.model.file.json.KnownMembers;
import underwrite.model.thesis.AcceptedAdvice;
import underwrite.model.thesis.DiligenceItem;

/** Reads advice that was taken note of, and questions that are open. */
final class AdviceReader {
    private AdviceReader() {}

    static AcceptedAdvice accepted(Field field) {
        KnownMembers members = field.members(ThesisKeys.ACCEPTED);
        return new AcceptedAdvice(members.required("rule").text(), members.text("reason"), members.extras());
    }

    static DiligenceItem diligence(Field field) {
        KnownMembers members = field.members(ThesisKeys.DILIGENCE);
        return new DiligenceItem(
                members.nullable("driver").map(SimulationReader::driver).orElse(null),
                members.text("question"),
                members.text("owner"),
                members.nullable("due").map(Field::text).orElse(""),
                members.optional("done").map(Field::truth).orElse(false),
                members.extras());
    }
}

package underwrite.model.file;

import java.util.List;
import java.util.Map;
import underwrite.model.file.json.Field;
import underwrite.model.file.json.KnownMembers;
import underwrite.model.file.problem.FileProblem;
import underwrite.model.series.Series;
import underwrite.model.thesis.Milestone;
import underwrite.model.thesis.Milestone.Comparison;

/** Reads one milestone. */
final class MilestoneReader {
    private static final Map<String, Series> METRICS = Field.options(Series.all(), Series::id);
    private static final Map<String, Comparison> COMPARISONS =
            Field.options(List.of(Comparison.values()), Comparison::id);

    private MilestoneReader() {}

    static Milestone read(Field field) {
        KnownMembers members = field.members(ThesisKeys.MILESTONE);
        return new Milestone(
                members.required("id").text(),
                members.required("metric").choice(METRICS),
                (int) members.required("year").whole(1, Series.HORIZON, FileProblem.RANGE),
                members.optional("comparison")
                        .map(comparison -> comparison.choice(COMPARISONS))
                        .orElse(Comparison.AT_LEAST),
                members.numberOrNull("value"),
                members.numberOrNull("low"),
                members.numberOrNull("high"),
                members.numberOrNull("probability", 0, 1),
                members.text("action"),
                members.numberOrNull("actual"),
                members.extras());
    }
}

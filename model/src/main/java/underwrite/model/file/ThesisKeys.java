package underwrite.model.file;

import java.util.List;

/** The keys of each object of a thesis file, in the order in which they are written. */
final class ThesisKeys {
    static final List<String> THESIS = List.of(
            "format",
            "version",
            "id",
            "title",
            "lab",
            "author",
            "asOf",
            "memo",
            "scenarios",
            "simulation",
            "evidence",
            "milestones",
            "accepted",
            "diligence");
    static final List<String> MEMO = List.of("summary", "thesis", "risks", "decision", "private");
    static final List<String> SCENARIO =
            List.of("id", "name", "probability", "description", "assumptions", "rationale", "distributions");
    static final List<String> RATIONALE = List.of("note", "evidence");
    static final List<String> DISTRIBUTION = List.of("shape", "low", "high");
    static final List<String> SIMULATION = List.of("scenario", "trials", "seed", "sampling", "correlations");
    static final List<String> CORRELATION = List.of("first", "second", "rank");
    static final List<String> EVIDENCE = List.of(
            "id",
            "driver",
            "group",
            "claim",
            "value",
            "low",
            "high",
            "basis",
            "asOf",
            "source",
            "kind",
            "confidence",
            "stance",
            "essay",
            "retired");
    static final List<String> MILESTONE =
            List.of("id", "metric", "year", "comparison", "value", "low", "high", "probability", "action", "actual");
    static final List<String> ACCEPTED = List.of("rule", "reason");
    static final List<String> DILIGENCE = List.of("driver", "question", "owner", "due", "done");

    private ThesisKeys() {}
}

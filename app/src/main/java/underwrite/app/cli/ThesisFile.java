package underwrite.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import underwrite.app.format.UiWords;
import underwrite.model.file.Opened;
import underwrite.model.projection.Clash;
import underwrite.model.projection.Projection;
import underwrite.model.projection.Projector;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Words;

/** A thesis and the file it stands in, which every complaint names. */
record ThesisFile(Path path, Opened opened) {
    private static final Words WORDS = UiWords.of(ThesisFile.class);

    Thesis thesis() {
        return opened.thesis();
    }

    /** The scenario with this id; {@code base}, else the first, when no id is given. */
    Scenario scenario(@Nullable String id) {
        if (id == null) {
            return thesis().mainScenario();
        }
        return thesis().scenario(id).orElseThrow(() -> wrong("scenario.unknown", OneLine.of(id), scenarioIds()));
    }

    private String scenarioIds() {
        return thesis().scenarios().stream().map(Scenario::id).collect(Collectors.joining(", "));
    }

    /** Projects scenarios, all or none: each reason why one cannot be projected is a complaint. */
    List<Projection> project(List<Scenario> scenarios) {
        requireUsable(scenarios);
        return scenarios.stream()
                .map(scenario -> Projector.project(scenario.assumptions()))
                .toList();
    }

    /** Complains of every reason why one of the scenarios cannot be projected. */
    void requireUsable(List<Scenario> scenarios) {
        List<String> complaints = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            for (Clash clash : Projector.clashes(scenario.assumptions())) {
                complaints.add(WORDS.get("scenario.unusable", scenario.id(), clash.message(Shown.tongue())));
            }
        }
        if (!complaints.isEmpty()) {
            throw CommandException.wrongInput(path, complaints);
        }
    }

    /** A complaint about this file, in the words of a key. */
    CommandException wrong(String key, Object... details) {
        return CommandException.wrongInput(path, WORDS.get(key, details));
    }
}

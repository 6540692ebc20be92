package underwrite.app.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import underwrite.model.thesis.Scenario;

/** Which scenario of the thesis a command works on. */
final class ScenarioOption {
    @Option(names = "--scenario", paramLabel = "ID", descriptionKey = "scenario")
    private @Nullable String id;

    /** The scenario asked for; {@code base}, else the first, when none was. */
    Scenario in(ThesisFile file) {
        return file.scenario(id);
    }

    boolean given() {
        return id != null;
    }
}

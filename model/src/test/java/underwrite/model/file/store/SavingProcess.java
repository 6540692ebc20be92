package underwrite.model.file.store;

import java.nio.file.Path;
import underwrite.model.driver.Driver;
import underwrite.model.library.Presets;
import underwrite.model.thesis.Thesis;

/** Saves a thesis over and over, until it is killed. */
final class SavingProcess {
    private SavingProcess() {}

    /** The n-th version: numbers and a note that change together, so that a mixture of two is noticed. */
    static Thesis version(int n) {
        Thesis thesis = Presets.all().get(0).thesis();
        return thesis.withScenario(
                        "base", scenario -> scenario.with(scenario.assumptions().with(Driver.MARKET_SIZE, 1_000 + n)))
                .withScenario("bull", scenario -> scenario.withName("version " + n));
    }

    public static void main(String[] arguments) {
        Path file = Path.of(arguments[0]);
        ThesisStore store = ThesisStore.onDisk(Path.of(arguments[1]));
        OpenFile last = store.open(file);
        for (int n = 0; ; n++) {
            last = ((SaveOutcome.Saved) store.save(version(n), last)).file();
            if (n == 0) {
                System.out.println("saving");
            }
        }
    }
}

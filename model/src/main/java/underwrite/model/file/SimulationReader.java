package underwrite.model.file;

import java.util.List;
import java.util.Map;
import java.util.Set;
import underwrite.model.driver.Driver;
import underwrite.model.file.json.Allowed;
import underwrite.model.file.json.Field;
import underwrite.model.file.json.JsonNumber;
import underwrite.model.file.json.KnownMembers;
import underwrite.model.file.json.Shown;
import underwrite.model.file.problem.FileProblem;
import underwrite.model.thesis.Correlation;
import underwrite.model.thesis.SimulationSettings;
import underwrite.model.thesis.SimulationSettings.Sampling;

/** Reads how to simulate a thesis. */
final class SimulationReader {
    private static final Map<String, Sampling> SAMPLINGS = Field.options(List.of(Sampling.values()), Sampling::id);
    private static final Map<String, Driver> DRIVERS = Field.options(Driver.all(), Driver::id);

    private SimulationReader() {}

    static SimulationSettings read(Field field, Set<String> scenarios) {
        KnownMembers members = field.members(ThesisKeys.SIMULATION);
        SimulationSettings standard = SimulationSettings.DEFAULT;
        return new SimulationSettings(
                members.optional("scenario").map(id -> scenario(id, scenarios)).orElse(standard.scenario()),
                members.optional("trials")
                        .map(trials -> (int) trials.whole(1, SimulationSettings.MAX_TRIALS, FileProblem.LIMIT_WORK))
                        .orElse(standard.trials()),
                members.optional("seed")
                        .map(seed -> seed.whole(0, SimulationSettings.MAX_SEED, FileProblem.RANGE))
                        .orElse(standard.seed()),
                members.optional("sampling")
                        .map(sampling -> sampling.choice(SAMPLINGS))
                        .orElse(standard.sampling()),
                members.items("correlations", ThesisFormat.MAX_ITEMS, SimulationReader::correlation),
                members.extras());
    }

    private static String scenario(Field field, Set<String> scenarios) {
        String id = field.text();
        if (id.equals(SimulationSettings.ALL_SCENARIOS) || scenarios.contains(id)) {
            return id;
        }
        throw field.refuse(FileProblem.REFERENCE, Shown.text(id), String.join(", ", scenarios));
    }

    static Correlation correlation(Field field) {
        KnownMembers members = field.members(ThesisKeys.CORRELATION);
        Driver first = driver(members.required("first"));
        Driver second = driver(members.required("second"));
        if (first == second) {
            throw field.refuseWith(FileProblem.CORRELATION, FileProblem.CORRELATION.sentenceOf("same", first.id()));
        }
        double rank = members.required("rank").number(Allowed::number);
        if (!(Math.abs(rank) <= 1)) {
            throw field.refuse(FileProblem.CORRELATION, JsonNumber.text(rank), first.id(), second.id());
        }
        return new Correlation(first, second, rank, members.extras());
    }

    /** The driver that a text names. */
    static Driver driver(Field field) {
        String id = field.text();
        Driver driver = DRIVERS.get(id);
        if (driver == null) {
            throw field.refuse(FileProblem.UNKNOWN_DRIVER, Shown.text(id), Nearest.to(id, DRIVERS.keySet()));
        }
        return driver;
    }
}

package underwrite.app.screen.simulation;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import underwrite.app.format.UiWords;
import underwrite.app.screen.Dates;
import underwrite.app.screen.Desk;
import underwrite.app.workspace.SimulationEdits;
import underwrite.model.driver.Unit;
import underwrite.model.file.problem.FileProblem;
import underwrite.model.projection.Projection;
import underwrite.model.projection.Projector;
import underwrite.model.series.Series;
import underwrite.model.simulation.MoicDistribution;
import underwrite.model.simulation.Sample;
import underwrite.model.simulation.World;
import underwrite.model.thesis.Assumptions;
import underwrite.model.words.Words;

/** Finds the trial that somebody wishes to see, and opens its world as a scenario: one step, under a name that says which it is. */
final class Worlds {
    private static final Logger LOG = LoggerFactory.getLogger(Worlds.class);
    private static final double FIRST_REACH = 1e-4;
    private static final double WIDER = 10;

    private final Desk desk;
    private final SimulationEdits edits;
    private final Words words = UiWords.of(Worlds.class);

    Worlds(Desk desk, SimulationEdits edits) {
        this.desk = desk;
        this.edits = edits;
    }

    /** A world with the name that it is to have. */
    record Found(World world, String name, String description) {}

    /** Looks for the world in the background and opens it. */
    void open(Simulated simulated, Wish wish) {
        desk.tasks()
                .run(
                        () -> find(simulated, wish),
                        found -> found.ifPresentOrElse(
                                this::open, () -> desk.charts().failed(words.get("world.none"))),
                        failure -> {
                            LOG.error("A world was not opened", failure);
                            desk.charts().failed(words.get("unforeseen"), FileProblem.UNFORESEEN.code());
                        });
    }

    private void open(Found found) {
        String source = found.world().scenario().id();
        if (!edits.hasRoom()) {
            desk.charts().failed(words.get("world.full"));
        } else if (desk.workspace().thesis().scenario(source).isEmpty()) {
            desk.charts()
                    .failed(words.get("world.gone", found.world().scenario().name()));
        } else {
            edits.openWorld(source, found.world().assumptions(), found.name(), found.description());
        }
    }

    Optional<Found> find(Simulated simulated, Wish wish) {
        OptionalLong trial = trial(simulated, wish);
        if (trial.isEmpty()) {
            return Optional.empty();
        }
        World world = simulated.result().world(trial.getAsLong());
        double moic = Projector.project(world.assumptions()).results().moic();
        String scenario = world.scenario().name();
        String name = wish instanceof Wish.InYear year
                ? words.get(
                        "world.series",
                        year.perCent(),
                        scenario,
                        FanFigures.title(year.series()),
                        Dates.yearEnd(simulated.picture().thesis(), year.year()))
                : words.get("world", perCent(simulated, wish, moic), scenario);
        return Optional.of(new Found(world, name, description(simulated, world, moic)));
    }

    /** How many of a hundred trials come to no more, where the wish does not say it itself. */
    private static long perCent(Simulated simulated, Wish wish, double moic) {
        return wish instanceof Wish.Nearest nearest
                ? nearest.perCent()
                : Math.round(100 * simulated.result().distribution().cumulative(moic));
    }

    private String description(Simulated simulated, World world, double moic) {
        var settings = simulated.result().request().settings();
        return words.get(
                "world.description",
                desk.numbers().exact(Unit.PEOPLE, (double) world.trial()),
                desk.numbers().exact(Unit.PEOPLE, settings.trials()),
                words.get("sampling." + settings.sampling().name()),
                String.valueOf(settings.seed()),
                desk.numbers().shown(Unit.MULTIPLE, moic));
    }

    private static OptionalLong trial(Simulated simulated, Wish wish) {
        MoicDistribution distribution = simulated.result().distribution();
        if (wish instanceof Wish.Between between) {
            return distribution.trialIn(between.low(), between.high());
        }
        if (wish instanceof Wish.Nearest nearest) {
            return nearest(distribution, nearest.moic());
        }
        return inYear(simulated, (Wish.InYear) wish);
    }

    /** Looks nearby first: a trial in a wide range is the one nearest to its middle, too, but finding it takes longer. */
    private static OptionalLong nearest(MoicDistribution distribution, double moic) {
        double most = Math.max(distribution.highest() - moic, moic - distribution.lowest()) * 2 + 1;
        double reach = Math.max(FIRST_REACH, moic * FIRST_REACH);
        while (true) {
            OptionalLong found = distribution.trialIn(moic - reach, moic + reach);
            if (found.isPresent() || reach > most) {
                return found;
            }
            reach *= WIDER;
        }
    }

    /** Among the sample of the trials, since only their draws are kept. */
    private static OptionalLong inYear(Simulated simulated, Wish.InYear wish) {
        double wanted = simulated.result().band(wish.series()).at(wish.perCent(), wish.year());
        return simulated.result().sample().rows().stream()
                .min(Comparator.comparingDouble(row -> Math.abs(value(simulated, row, wish) - wanted)))
                .map(row -> OptionalLong.of(row.trial()))
                .orElseGet(OptionalLong::empty);
    }

    private static double value(Simulated simulated, Sample.Row row, Wish.InYear wish) {
        return value(simulated.result().world(row.trial()).assumptions(), wish.series(), wish.year())
                .orElse(Double.POSITIVE_INFINITY);
    }

    private static OptionalDouble value(Assumptions assumptions, Series series, int year) {
        if (!Projector.clashes(assumptions).isEmpty()) {
            return OptionalDouble.empty();
        }
        Projection projection = Projector.project(assumptions);
        return OptionalDouble.of(projection.at(series, year));
    }
}

package underwrite.model.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Driver;
import underwrite.model.driver.Input;
import underwrite.model.file.json.JsonWriter;
import underwrite.model.file.problem.FileProblem;
import underwrite.model.file.problem.ThesisFileException;
import underwrite.model.thesis.AcceptedAdvice;
import underwrite.model.thesis.Assumptions;
import underwrite.model.thesis.Correlation;
import underwrite.model.thesis.DiligenceItem;
import underwrite.model.thesis.Distribution;
import underwrite.model.thesis.MemoTexts;
import underwrite.model.thesis.Milestone;
import underwrite.model.thesis.Rationale;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.SimulationSettings;
import underwrite.model.thesis.Thesis;

/**
 * Writes a thesis whole, byte-stable: every driver, keys and drivers always in one order, so that an unchanged thesis gives the same
 * bytes and a line diff of two reads like a list of changed assumptions.
 */
public final class ThesisWriter {
    private final JsonWriter out;

    private ThesisWriter(JsonWriter out) {
        this.out = out;
    }

    /**
     * The bytes of a thesis file.
     *
     * @throws ThesisFileException when a text of the thesis holds half a character
     */
    public static byte[] write(Thesis thesis) {
        return utf8(JsonWriter.document(out -> new ThesisWriter(out).thesis(thesis)));
    }

    /**
     * A text as UTF-8.
     *
     * @throws ThesisFileException when it holds half a character
     */
    public static byte[] utf8(String text) {
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] exact = new byte[bytes.remaining()];
            bytes.get(exact);
            return exact;
        } catch (CharacterCodingException e) {
            throw ThesisFileException.of(FileProblem.TEXT);
        }
    }

    private void thesis(Thesis thesis) {
        SimulationSettings simulation = thesis.simulation();
        ObjectWriter.write(
                out,
                thesis.extras(),
                object -> object.text("format", ThesisFormat.NAME)
                        .number("version", ThesisFormat.VERSION)
                        .textIfAny("id", thesis.id())
                        .text("title", thesis.title())
                        .text("lab", thesis.lab())
                        .textIfAny("author", thesis.author())
                        .textIfAny(
                                "asOf",
                                thesis.asOf() == null ? "" : thesis.asOf().toString())
                        .memberIf(!thesis.memo().equals(MemoTexts.EMPTY), "memo", () -> memo(thesis.memo()))
                        .listIfAny("scenarios", thesis.scenarios(), this::scenario)
                        .memberIf(
                                !simulation.equals(SimulationSettings.DEFAULT),
                                "simulation",
                                () -> simulation(simulation))
                        .listIfAny("evidence", thesis.evidence(), item -> EvidenceWriter.write(out, item))
                        .listIfAny("milestones", thesis.milestones(), this::milestone)
                        .listIfAny("accepted", thesis.accepted(), this::accepted)
                        .listIfAny("diligence", thesis.diligence(), this::diligence));
    }

    private void memo(MemoTexts memo) {
        ObjectWriter.write(
                out,
                memo.extras(),
                object -> object.textIfAny("summary", memo.summary())
                        .textIfAny("thesis", memo.thesis())
                        .textIfAny("risks", memo.risks())
                        .textIfAny("decision", memo.decision())
                        .textIfAny("private", memo.privateNotes()));
    }

    private void scenario(Scenario scenario) {
        ObjectWriter.write(
                out,
                scenario.extras(),
                object -> object.text("id", scenario.id())
                        .text("name", scenario.name())
                        .number("probability", scenario.probability())
                        .textIfAny("description", scenario.description())
                        .member("assumptions", () -> assumptions(scenario.assumptions()))
                        .memberIf(!scenario.rationale().isEmpty(), "rationale", () -> rationale(scenario.rationale()))
                        .memberIf(
                                !scenario.distributions().isEmpty(),
                                "distributions",
                                () -> distributions(scenario.distributions())));
    }

    private void assumptions(Assumptions assumptions) {
        out.object(() -> {
            for (Driver driver : Driver.all()) {
                out.key(driver.id()).number(assumptions.value(driver));
            }
            for (Choice choice : Choice.all()) {
                out.key(choice.id()).text(choice.options().get(assumptions.option(choice)));
            }
        });
    }

    private void rationale(Map<Input, Rationale> rationale) {
        out.object(() -> {
            for (Input input : Input.all()) {
                Rationale why = rationale.get(input);
                if (why != null) {
                    out.key(input.id());
                    ObjectWriter.write(
                            out,
                            why.extras(),
                            object -> object.textIfAny("note", why.note())
                                    .listIfAny("evidence", why.evidence(), out::text));
                }
            }
        });
    }

    private void distributions(Map<Driver, Distribution> distributions) {
        out.object(() -> {
            for (Driver driver : Driver.all()) {
                Distribution distribution = distributions.get(driver);
                if (distribution != null) {
                    out.key(driver.id());
                    ObjectWriter.write(
                            out,
                            distribution.extras(),
                            object -> object.text("shape", distribution.shape().id())
                                    .number("low", distribution.low())
                                    .number("high", distribution.high()));
                }
            }
        });
    }

    private void simulation(SimulationSettings simulation) {
        SimulationSettings standard = SimulationSettings.DEFAULT;
        ObjectWriter.write(
                out,
                simulation.extras(),
                object -> object.memberIf(
                                !simulation.scenario().equals(standard.scenario()),
                                "scenario",
                                () -> out.text(simulation.scenario()))
                        .number("trials", simulation.trials())
                        .number("seed", (double) simulation.seed())
                        .text("sampling", simulation.sampling().id())
                        .listIfAny("correlations", simulation.correlations(), this::correlation));
    }

    private void correlation(Correlation correlation) {
        ObjectWriter.write(
                out,
                correlation.extras(),
                object -> object.text("first", correlation.first().id())
                        .text("second", correlation.second().id())
                        .number("rank", correlation.rank()));
    }

    private void milestone(Milestone milestone) {
        ObjectWriter.write(
                out,
                milestone.extras(),
                object -> object.text("id", milestone.id())
                        .text("metric", milestone.metric().id())
                        .number("year", milestone.year())
                        .text("comparison", milestone.comparison().id())
                        .numberIfAny("value", milestone.value())
                        .numberIfAny("low", milestone.low())
                        .numberIfAny("high", milestone.high())
                        .numberIfAny("probability", milestone.probability())
                        .textIfAny("action", milestone.action())
                        .numberIfAny("actual", milestone.actual()));
    }

    private void accepted(AcceptedAdvice advice) {
        ObjectWriter.write(
                out,
                advice.extras(),
                object -> object.text("rule", advice.rule()).textIfAny("reason", advice.reason()));
    }

    private void diligence(DiligenceItem item) {
        Driver driver = item.driver();
        ObjectWriter.write(
                out,
                item.extras(),
                object -> object.textIfAny("driver", driver == null ? "" : driver.id())
                        .textIfAny("question", item.question())
                        .textIfAny("owner", item.owner())
                        .textIfAny("due", item.due())
                        .trueIf("done", item.done()));
    }
}

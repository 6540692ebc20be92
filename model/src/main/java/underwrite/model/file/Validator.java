package underwrite.model.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import underwrite.model.file.problem.FileProblem;
import underwrite.model.file.problem.Place;
import underwrite.model.file.problem.ThesisFileException;
import underwrite.model.projection.Clash;
import underwrite.model.projection.Projector;
import underwrite.model.thesis.Scenario;
import underwrite.model.thesis.Thesis;
import underwrite.model.words.Sentence;
import underwrite.model.words.Tongue;

/** Says everything that is wrong with a thesis file: one refusal when it cannot be read, else each reason why a scenario is unusable. */
public final class Validator {
    private Validator() {}

    /**
     * One thing that is wrong.
     *
     * @param where the field, with line and column where they are known
     * @param what what is wrong, what is allowed and what to do
     */
    public record Problem(FileProblem kind, Place where, Sentence what) {

        /** The place, in English. */
        public String place() {
            return where.text(Tongue.ENGLISH);
        }

        /** What is wrong, in English. */
        public String message() {
            return what.inEnglish();
        }
    }

    /**
     * What was found.
     *
     * @param opened the thesis, when it could be read
     * @param problems empty when the file is valid
     */
    public record Report(Optional<Opened> opened, List<Problem> problems) {
        public Report {
            problems = List.copyOf(problems);
        }

        /** Whether nothing is wrong. */
        public boolean valid() {
            return problems.isEmpty();
        }
    }

    /** Checks the bytes of a thesis file. */
    public static Report check(byte[] bytes) {
        try {
            Opened opened = ThesisReader.read(bytes);
            return new Report(Optional.of(opened), problems(opened.thesis()));
        } catch (ThesisFileException e) {
            return refused(e);
        }
    }

    /** The report of a file that was refused. */
    public static Report refused(ThesisFileException refusal) {
        return new Report(Optional.empty(), List.of(new Problem(refusal.problem(), refusal.where(), refusal.what())));
    }

    /** What is wrong with a thesis that could be read: the reasons why scenarios are unusable. */
    public static List<Problem> problems(Thesis thesis) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < thesis.scenarios().size(); i++) {
            Scenario scenario = thesis.scenarios().get(i);
            for (Clash clash : Projector.clashes(scenario.assumptions())) {
                problems.add(new Problem(FileProblem.UNUSABLE, Place.of(place(i, clash)), clash.found()));
            }
        }
        return problems;
    }

    private static String place(int scenario, Clash clash) {
        String path = "scenarios[" + scenario + "].assumptions";
        return clash.drivers().isEmpty()
                ? path
                : path + "." + clash.drivers().get(0).id();
    }
}

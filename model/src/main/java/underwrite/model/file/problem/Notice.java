package underwrite.model.file.problem;

import underwrite.model.words.Sentence;
import underwrite.model.words.Tongue;

/**
 * Something worth saying of a file that was opened.
 *
 * @param where the file as a whole, or a part of it
 * @param what for people, without the place
 */
public record Notice(FileProblem problem, Place where, Sentence what) {

    /** A notice on the file as a whole. */
    public static Notice of(FileProblem problem, Object... details) {
        return new Notice(problem, Place.WHOLE, problem.sentence(details));
    }

    /** Place and sentence, as somebody reads them. */
    public String text(Tongue tongue) {
        return where.before(what).in(tongue);
    }
}

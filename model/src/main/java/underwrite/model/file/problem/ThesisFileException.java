package underwrite.model.file.problem;

import underwrite.model.words.Sentence;
import underwrite.model.words.Told;

/**
 * A file that was refused: one problem, where it is, and a sentence that says what was found, what is allowed and what to do. Nothing
 * of the file was loaded.
 */
public final class ThesisFileException extends RuntimeException implements Told {
    private static final long serialVersionUID = 1L;

    private final FileProblem problem;
    private final transient Place where;
    private final transient Sentence what;

    /**
     * @param where the field with line and column, or line and column alone; {@link Place#WHOLE} when it is the file as a whole
     * @param what without the place and without the file's name
     */
    public ThesisFileException(FileProblem problem, Place where, Sentence what) {
        super(where.before(what).inEnglish());
        this.problem = problem;
        this.where = where;
        this.what = what;
    }

    /** A refusal of the file as a whole. */
    public static ThesisFileException of(FileProblem problem, Object... details) {
        return new ThesisFileException(problem, Place.WHOLE, problem.sentence(details));
    }

    /** Which problem it is. */
    public FileProblem problem() {
        return problem;
    }

    /** Where it is. */
    public Place where() {
        return where;
    }

    /** What is wrong, without the place. */
    public Sentence what() {
        return what;
    }

    @Override
    public Sentence told() {
        return where.before(what);
    }
}

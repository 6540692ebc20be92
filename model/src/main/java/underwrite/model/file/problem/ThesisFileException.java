package underwrite.model.file.problem;

/**
 * A file that was refused: one problem, where it is, and a sentence that says what was found, what is allowed and what to do. Nothing
 * of the file was loaded.
 */
public final class ThesisFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final FileProblem problem;
    private final String place;
    private final String sentence;

    /**
     * @param place the path of the field with line and column, or line and column alone; empty when it is the file as a whole
     * @param sentence without the place and without the file's name
     */
    public ThesisFileException(FileProblem problem, String place, String sentence) {
        super(place.isEmpty() ? sentence : place + ": " + sentence);
        this.problem = problem;
        this.place = place;
        this.sentence = sentence;
    }

    /** Which problem it is. */
    public FileProblem problem() {
        return problem;
    }

    /** Where it is, such as {@code scenarios[0].probability (line 12, column 22)}; empty when it is the file as a whole. */
    public String place() {
        return place;
    }

    /** What is wrong, without the place. */
    public String sentence() {
        return sentence;
    }
}

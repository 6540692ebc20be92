package underwrite.model.file.problem;

/**
 * Something worth saying of a file that was opened.
 *
 * @param place where, empty when it is the file as a whole
 * @param sentence for people, without the place
 */
public record Notice(FileProblem problem, String place, String sentence) {}

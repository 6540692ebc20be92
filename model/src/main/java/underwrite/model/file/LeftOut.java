package underwrite.model.file;

import underwrite.model.file.problem.ThesisFileException;

/**
 * Something of a damaged file that its good part does not have, or has in another way.
 *
 * @param place where in the file, as a refusal names it; empty when it is the file as a whole
 * @param sentence what was wrong with it, or what was done
 */
public record LeftOut(String place, String sentence) {
    static LeftOut of(ThesisFileException fault) {
        return new LeftOut(fault.place(), fault.sentence());
    }

    /** Place and sentence. */
    public String text() {
        return place.isEmpty() ? sentence : place + ": " + sentence;
    }
}

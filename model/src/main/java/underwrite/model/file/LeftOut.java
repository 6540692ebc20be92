package underwrite.model.file;

import underwrite.model.file.problem.Place;
import underwrite.model.file.problem.ThesisFileException;
import underwrite.model.words.Sentence;
import underwrite.model.words.Tongue;

/**
 * Something of a damaged file that its good part does not have, or has in another way.
 *
 * @param where where in the file, as a refusal names it
 * @param what what was wrong with it, or what was done
 */
public record LeftOut(Place where, Sentence what) {
    static LeftOut of(ThesisFileException fault) {
        return new LeftOut(fault.where(), fault.what());
    }

    /** Place and sentence, as somebody reads them. */
    public String text(Tongue tongue) {
        return where.before(what).in(tongue);
    }
}

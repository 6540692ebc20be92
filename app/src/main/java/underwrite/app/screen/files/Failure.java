package underwrite.app.screen.files;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import underwrite.app.format.UiWords;
import underwrite.model.file.problem.FileProblem;
import underwrite.model.file.problem.ThesisFileException;

/** Why something with a file did not come about: a code to ask by, and a sentence. */
record Failure(String code, String sentence) {
    private static final Logger LOG = LoggerFactory.getLogger(Failure.class);

    static Failure of(Exception failure) {
        if (failure instanceof ThesisFileException refused) {
            return new Failure(refused.problem().code(), UiWords.of(refused));
        }
        LOG.error("A file operation failed in a way that was not foreseen", failure);
        return new Failure(
                FileProblem.UNFORESEEN.code(), UiWords.of(Failure.class).get("unforeseen"));
    }
}

package underwrite.app.screen.notices;

import underwrite.app.format.UiWords;
import underwrite.app.release.Release;
import underwrite.model.words.Words;

/** What a person copies of an error to ask about it: its code and sentence, and what the program runs on; nothing else of the thesis. */
final class Details {
    private Details() {}

    static String of(NoticeLine line) {
        Words words = UiWords.of(Details.class);
        return words.get(
                "details",
                line.code(),
                line.details(),
                Release.version(),
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                System.getProperty("java.version"));
    }
}

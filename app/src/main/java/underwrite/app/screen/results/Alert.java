package underwrite.app.screen.results;

/**
 * One thing to know about the thesis.
 *
 * @param title what, in a few words
 * @param detail the number and the limit, in a sentence; may be empty
 * @param link the words of the link that goes there
 * @param follow goes there
 */
record Alert(Level level, String title, String detail, String link, Runnable follow) {

    /** How bad it is, worst first. */
    enum Level {
        /** It cannot go on: funding fails, or it cannot be computed. */
        DANGER,
        /** The evidence says otherwise, or a limit is close. */
        WARNING,
        /** Good to know. */
        NOTE
    }
}

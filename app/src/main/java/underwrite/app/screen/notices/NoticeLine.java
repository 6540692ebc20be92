package underwrite.app.screen.notices;

import java.util.List;

/**
 * A line under the menus about the document as a whole.
 *
 * @param level how much it matters
 * @param text whole sentences
 * @param choices what can be done about it; the line goes away with any of them
 * @param code what to ask by and the name of its page of help; empty when it is no error, which is never so of a danger
 * @param details what is copied of it, which may be longer than the text; empty when there is nothing to copy
 */
public record NoticeLine(Level level, String text, List<Choice> choices, String code, String details) {
    public NoticeLine {
        choices = List.copyOf(choices);
        if (level == Level.DANGER && code.isEmpty()) {
            throw new IllegalArgumentException("An error is said with its code");
        }
    }

    /** A line of which the text is what is copied, when it is an error. */
    public NoticeLine(Level level, String text, List<Choice> choices, String code) {
        this(level, text, choices, code, level == Level.DANGER ? text : "");
    }

    /** A line that is no error. */
    public NoticeLine(Level level, String text, List<Choice> choices) {
        this(level, text, choices, "");
    }

    /** How much it matters. */
    public enum Level {
        DANGER,
        WARNING,
        NOTE
    }

    /** Something that can be done about it. */
    public record Choice(String words, Runnable action) {}
}

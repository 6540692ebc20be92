package underwrite.app.cli;

/**
 * Text of a stranger made safe for a terminal: on one line, and without the control characters by which a file could move the cursor,
 * recolour the screen or turn the reading direction.
 */
final class OneLine {
    private OneLine() {}

    /** The text with every run of white space as one space and every character that acts on the terminal as a question mark. */
    static String of(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.strip().codePoints().forEach(character -> append(line, character));
        return line.toString();
    }

    private static void append(StringBuilder line, int character) {
        boolean space = Character.isWhitespace(character) || Character.isSpaceChar(character);
        if (space) {
            if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        } else {
            line.appendCodePoint(acts(character) ? '?' : character);
        }
    }

    private static boolean acts(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}

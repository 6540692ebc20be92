package underwrite.model.memo;

/** Text of strangers on its way into the properties of a workbook, which have no notation for what XML cannot hold. */
final class XmlText {
    private static final int LONGEST = 255;

    private XmlText() {}

    /** The text without control characters and halves of surrogate pairs, cut where the properties end. */
    static String of(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .filter(c -> Character.getType(c) != Character.SURROGATE && c != 0xFFFE && c != 0xFFFF)
                .limit(LONGEST)
                .forEach(safe::appendCodePoint);
        return safe.toString();
    }
}

package underwrite.model.memo.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import underwrite.model.memo.pdf.Ink.Weight;

/**
 * The letters of the memo, which go into the file with it: InterTab, and Liberation Sans for what InterTab lacks (Greek, Cyrillic, Hebrew).
 *
 * <p>What neither has is set as an empty box, what has no shape (controls, marks of direction) is left out: no text is refused.
 */
final class Type {
    private static final int SUBSTITUTE = '□';
    private static final String RESERVE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float UNITS = 1000;

    private final Face plain;
    private final Face strong;
    private final Face reserve;

    Type(PDDocument document) throws IOException {
        plain = Face.of(document, "InterTab-Regular.ttf");
        strong = Face.of(document, "InterTab-SemiBold.ttf");
        reserve = Face.of(document, RESERVE);
    }

    /** Text of one font. */
    record Run(PDFont font, String text) {}

    /** A font, which characters it has, and how wide those are that were asked for. */
    private record Face(PDFont font, CmapLookup glyphs, Map<Integer, Float> widths) {

        static Face of(PDDocument document, String resource) throws IOException {
            try (InputStream in = Objects.requireNonNull(Type.class.getResourceAsStream(resource), resource)) {
                TrueTypeFont file = new TTFParser().parse(new RandomAccessReadBuffer(in));
                document.registerTrueTypeFontForClosing(file);
                return new Face(PDType0Font.load(document, file, true), file.getUnicodeCmapLookup(), new HashMap<>());
            }
        }

        boolean has(int character) {
            return glyphs.getGlyphId(character) != 0;
        }

        float width(int character) throws IOException {
            Float known = widths.get(character);
            if (known == null) {
                known = font.getStringWidth(Character.toString(character)) / UNITS;
                widths.put(character, known);
            }
            return known;
        }
    }

    private Face face(Weight weight, int character) {
        Face own = weight == Weight.STRONG ? strong : plain;
        return own.has(character) ? own : reserve;
    }

    /** The text as it can be set. */
    private String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                shown.append(' ');
            } else if (hasShape(character)) {
                boolean known = plain.has(character) || reserve.has(character);
                shown.appendCodePoint(known ? character : SUBSTITUTE);
            }
        });
        return shown.toString();
    }

    private static boolean hasShape(int character) {
        return !Character.isISOControl(character) && Character.getType(character) != Character.FORMAT;
    }

    /** The text in pieces of one font each. */
    List<Run> runs(String text, Weight weight) {
        List<Run> runs = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        Face last = face(weight, ' ');
        for (int character : shown(text).codePoints().toArray()) {
            Face face = face(weight, character);
            if (!face.equals(last) && !piece.isEmpty()) {
                runs.add(new Run(last.font(), piece.toString()));
                piece.setLength(0);
            }
            last = face;
            piece.appendCodePoint(character);
        }
        if (!piece.isEmpty()) {
            runs.add(new Run(last.font(), piece.toString()));
        }
        return runs;
    }

    /** How wide the text is set, points. */
    float width(String text, Ink ink) throws IOException {
        float width = 0;
        for (int character : shown(text).codePoints().toArray()) {
            width += face(ink.weight(), character).width(character);
        }
        return width * ink.size();
    }

    /** The text in lines that fit a width; a word that is too long for a line is broken. */
    List<String> lines(String text, Ink ink, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\\R", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : shown(paragraph).split(" ", -1)) {
                String before = line.isEmpty() ? "" : line + " ";
                if (width(before + word, ink) <= width) {
                    line.append(line.isEmpty() ? "" : " ").append(word);
                    continue;
                }
                if (!line.isEmpty()) {
                    lines.add(line.toString());
                }
                line.setLength(0);
                line.append(broken(word, ink, width, lines));
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** Adds the full lines of a word to the others and gives what is left of it. */
    private String broken(String word, Ink ink, float width, List<String> lines) throws IOException {
        StringBuilder rest = new StringBuilder();
        float used = 0;
        for (int character : word.codePoints().toArray()) {
            float wide = face(ink.weight(), character).width(character) * ink.size();
            if (used + wide > width && !rest.isEmpty()) {
                lines.add(rest.toString());
                rest.setLength(0);
                used = 0;
            }
            rest.appendCodePoint(character);
            used += wide;
        }
        return rest.toString();
    }
}

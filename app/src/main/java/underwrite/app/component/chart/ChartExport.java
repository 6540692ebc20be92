package underwrite.app.component.chart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;
import underwrite.app.component.chart.pen.Anchor;
import underwrite.app.component.chart.pen.CanvasPen;
import underwrite.app.component.chart.pen.Pen;
import underwrite.app.component.chart.pen.SvgPen;
import underwrite.app.component.chart.pen.TextStyle;
import underwrite.app.format.UiWords;
import underwrite.app.theme.Palette;
import underwrite.app.theme.Theme;
import underwrite.app.theme.Tone;
import underwrite.model.words.Words;

/**
 * A chart outside of its window: on the clipboard, as a picture, a drawing or a table. The heading goes with it, and its colours are those
 * of the light theme whatever the window has, since it ends on white paper.
 */
public final class ChartExport {
    private static final Words WORDS = UiWords.of(ChartExport.class);
    private static final Palette ON_PAPER = Palette.of(Theme.LIGHT);
    private static final double PADDING = 14;
    private static final double HEAD = 30;
    private static final double PICTURE_SCALE = 2;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Chart<?> chart;

    public ChartExport(Chart<?> chart) {
        this.chart = chart;
    }

    /** Puts the numbers, between tabs, and the picture on the clipboard. */
    public void copy() {
        Figure figure = chart.drawn();
        if (figure != null) {
            ClipboardContent content = new ClipboardContent();
            content.putString(figure.table().tabSeparated());
            content.putImage(image());
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    /** The chart and its heading in twice the size of the screen. */
    public WritableImage image() {
        Canvas canvas = new Canvas(width() * PICTURE_SCALE, height() * PICTURE_SCALE);
        canvas.getGraphicsContext2D().scale(PICTURE_SCALE, PICTURE_SCALE);
        drawOn(new CanvasPen(canvas.getGraphicsContext2D()));
        return canvas.snapshot(new SnapshotParameters(), null);
    }

    /** The chart and its heading as an SVG document. */
    public String svg() {
        SvgPen pen = new SvgPen(width(), height());
        drawOn(pen);
        return pen.document(heading().spoken());
    }

    /** The picture as a PNG file. */
    public byte[] png() {
        WritableImage image = image();
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage pixels = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        PixelReader reader = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                pixels.setRGB(x, y, reader.getArgb(x, y));
            }
        }
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            ImageIO.write(pixels, "png", file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("memory", e);
        }
    }

    /** The numbers as a CSV file; the byte order mark lets Excel read the names right. */
    public byte[] csv() {
        Figure figure = chart.drawn();
        String text = figure == null ? "" : figure.table().commaSeparated();
        byte[] letters = text.getBytes(StandardCharsets.UTF_8);
        byte[] file = new byte[BYTE_ORDER_MARK.length + letters.length];
        System.arraycopy(BYTE_ORDER_MARK, 0, file, 0, BYTE_ORDER_MARK.length);
        System.arraycopy(letters, 0, file, BYTE_ORDER_MARK.length, letters.length);
        return file;
    }

    /** Asks for a place and writes the picture there. */
    public void savePicture() {
        save("png", this::png);
    }

    /** Asks for a place and writes the drawing there. */
    public void saveDrawing() {
        save("svg", () -> svg().getBytes(StandardCharsets.UTF_8));
    }

    /** Asks for a place and writes the numbers there. */
    public void saveTable() {
        save("csv", this::csv);
    }

    private void save(String ending, java.util.function.Supplier<byte[]> content) {
        Optional<Path> place = chart.host().askForFile(chart, fileName(), ending);
        if (place.isEmpty()) {
            return;
        }
        Path file = place.get();
        try {
            Files.write(file, content.get());
            chart.host().saved(file);
        } catch (AccessDeniedException e) {
            chart.host().failed(WORDS.get("export.denied", file), "E-READ-ONLY-FOLDER");
        } catch (IOException e) {
            chart.host().failed(WORDS.get("export.failed", file), "E-SAVE-FAILED");
        }
    }

    /** The title without what file systems refuse. */
    private String fileName() {
        String name =
                heading().title().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
        return name.isEmpty() ? WORDS.get("export.name") : name;
    }

    private double width() {
        return Math.max(1, chart.getWidth()) + 2 * PADDING;
    }

    private double height() {
        return Math.max(1, chart.getHeight()) + HEAD + PADDING;
    }

    private void drawOn(Pen pen) {
        Palette palette = ON_PAPER;
        pen.fillBox(0, 0, width(), height(), 0, palette.get(Tone.CARD));
        head(pen, palette);
        pen.shift(PADDING, HEAD);
        chart.drawOn(pen, palette, Math.max(1, chart.getWidth()), Math.max(1, chart.getHeight()));
        pen.restore();
    }

    /** The heading of the figure itself, whatever is pointed at. */
    private Heading heading() {
        Figure figure = chart.drawn();
        return figure == null ? Heading.of("", "") : figure.heading();
    }

    private void head(Pen pen, Palette palette) {
        Heading heading = heading();
        double base = 22;
        double unit = TextStyle.UNIT.width(heading.unit());
        double note = TextStyle.UNIT.width(heading.note());
        double title = TextStyle.TITLE.width(heading.title());
        double room = width() - 2 * PADDING;
        HeadPlan plan = HeadPlan.of(room, title, unit, TextStyle.TITLE.width(heading.figure()), note);
        Color ink = palette.get(Tone.TEXT);
        Color second = palette.get(Tone.TEXT_SECOND);
        String cut = TextStyle.TITLE.cut(heading.title(), plan.title());
        pen.text(cut, PADDING, base, TextStyle.TITLE, Anchor.START, ink);
        if (plan.unit()) {
            double after = PADDING + title + HeadPlan.UNIT_GAP;
            pen.text(heading.unit(), after, base, TextStyle.UNIT, Anchor.START, second);
        }
        double right = width() - PADDING;
        if (plan.note()) {
            pen.text(heading.note(), right, base, TextStyle.UNIT, Anchor.END, second);
            right -= note + HeadPlan.NOTE_GAP;
        }
        pen.text(heading.figure(), right, base, TextStyle.TITLE, Anchor.END, ink);
    }
}

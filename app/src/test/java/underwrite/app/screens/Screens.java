package underwrite.app.screens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import underwrite.app.theme.Resolution;

/** Pictures of windows as files: {@code app/target/screens/NAME-light-100.png} and so on. */
public final class Screens {
    private static final Path FOLDER = Path.of("target", "screens");

    private Screens() {}

    /** Writes what a scene shows, enlarged to a zoom in per cent; call it on the FX thread. */
    public static Path write(Scene scene, String name, int zoom) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(zoom / 100.0, zoom / 100.0));
        parameters.setFill(scene.getFill());
        Resolution.apply(scene, zoom / 100.0);
        WritableImage image = scene.getRoot().snapshot(parameters, null);
        Resolution.apply(scene, 1);
        return write(image, name + "-" + zoom);
    }

    /** Writes what a scene shows, as it is; call it on the FX thread. */
    public static Path write(Scene scene, String name) {
        return write(scene.snapshot(null), name);
    }

    private static Path write(WritableImage image, String name) {
        Path file = FOLDER.resolve(name + ".png");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, png(image));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** A PNG without any toolkit of pictures: the tests run without AWT. */
    static byte[] png(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        byte[] bgra = new byte[width * height * 4];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getByteBgraInstance(), bgra, 0, width * 4);
        byte[] lines = new byte[height * (width * 3 + 1)];
        int to = 0;
        for (int y = 0; y < height; y++) {
            lines[to++] = 0;
            for (int x = 0; x < width; x++) {
                int from = (y * width + x) * 4;
                lines[to++] = bgra[from + 2];
                lines[to++] = bgra[from + 1];
                lines[to++] = bgra[from];
            }
        }
        ByteBuffer out = ByteBuffer.allocate(lines.length + 4096);
        out.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        byte[] head = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        chunk(out, "IHDR", head);
        chunk(out, "IDAT", deflated(lines));
        chunk(out, "IEND", new byte[0]);
        byte[] file = new byte[out.position()];
        out.flip();
        out.get(file);
        return file;
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        byte[] packed = new byte[bytes.length + 1024];
        int length = deflater.deflate(packed);
        deflater.end();
        return Arrays.copyOf(packed, length);
    }

    private static void chunk(ByteBuffer out, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        out.putInt(data.length).put(name).put(data).putInt((int) crc.getValue());
    }
}

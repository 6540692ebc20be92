import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * Draws the program's icon, a U that holds one point, in every size and wrapping that desktops ask for: {@code icon-SIZE.png}, {@code
 * icon.ico} and {@code icon.icns}. Run from the root of the project after a change: {@code java app/src/package/java/Icon.java FOLDER}.
 */
final class Icon {
    private static final int[] SIZES = {16, 24, 32, 48, 64, 128, 256, 512};
    private static final Map<String, Integer> MAC_NAMES = macNames();

    private Icon() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (int size : SIZES) {
            Files.write(folder.resolve("icon-" + size + ".png"), png(size));
        }
        Files.write(folder.resolve("icon.ico"), windows(List.of(16, 24, 32, 48, 64, 128, 256)));
        Files.write(folder.resolve("icon.icns"), mac());
    }

    /** Drawn in a square of 100 and scaled; small sizes get a bolder U, so that it does not fade to grey. */
    private static BufferedImage draw(int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        canvas.scale(size / 100.0, size / 100.0);
        canvas.setPaint(new GradientPaint(0, 0, new Color(0x2F81F7), 0, 100, new Color(0x0757BD)));
        canvas.fill(new RoundRectangle2D.Double(2, 2, 96, 96, 44, 44));
        Path2D u = new Path2D.Double();
        u.moveTo(29, 27);
        u.lineTo(29, 52);
        u.curveTo(29, 80, 71, 80, 71, 52);
        u.lineTo(71, 27);
        canvas.setColor(Color.WHITE);
        canvas.setStroke(new BasicStroke(size < 32 ? 12f : 10f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        canvas.draw(u);
        double radius = size < 32 ? 7.5 : 6.5;
        canvas.fill(new Ellipse2D.Double(50 - radius, 45 - radius, 2 * radius, 2 * radius));
        canvas.dispose();
        return image;
    }

    private static byte[] png(int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(draw(size), "png", bytes);
        return bytes.toByteArray();
    }

    /** An ICO file is a directory of pictures; since Windows Vista each may be a PNG. */
    private static byte[] windows(List<Integer> sizes) throws IOException {
        ByteArrayOutputStream pictures = new ByteArrayOutputStream();
        ByteBuffer directory = ByteBuffer.allocate(6 + 16 * sizes.size()).order(ByteOrder.LITTLE_ENDIAN);
        directory.putShort((short) 0).putShort((short) 1).putShort((short) sizes.size());
        for (int size : sizes) {
            byte[] picture = png(size);
            byte side = (byte) (size == 256 ? 0 : size);
            directory
                    .put(side)
                    .put(side)
                    .put((byte) 0)
                    .put((byte) 0)
                    .putShort((short) 1)
                    .putShort((short) 32);
            directory.putInt(picture.length).putInt(directory.capacity() + pictures.size());
            pictures.write(picture);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(directory.array());
        file.write(pictures.toByteArray());
        return file.toByteArray();
    }

    /** An ICNS file is a list of named pictures, each a PNG. */
    private static byte[] mac() throws IOException {
        ByteArrayOutputStream pictures = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(pictures);
        for (Map.Entry<String, Integer> entry : MAC_NAMES.entrySet()) {
            byte[] picture = png(entry.getValue());
            out.write(entry.getKey().getBytes(StandardCharsets.US_ASCII));
            out.writeInt(8 + picture.length);
            out.write(picture);
        }
        ByteBuffer file = ByteBuffer.allocate(8 + pictures.size());
        file.put("icns".getBytes(StandardCharsets.US_ASCII))
                .putInt(file.capacity())
                .put(pictures.toByteArray());
        return file.array();
    }

    private static Map<String, Integer> macNames() {
        Map<String, Integer> names = new LinkedHashMap<>();
        names.put("ic11", 32);
        names.put("ic12", 64);
        names.put("ic07", 128);
        names.put("ic08", 256);
        names.put("ic09", 512);
        return names;
    }
}

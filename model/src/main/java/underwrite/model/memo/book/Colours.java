package underwrite.model.memo.book;

import org.apache.poi.xssf.usermodel.XSSFColor;

/** Colours as the library takes them. */
public final class Colours {
    private Colours() {}

    /** A colour from its RRGGBB. */
    public static XSSFColor of(String hex) {
        return new XSSFColor(bytes(hex), null);
    }

    /** The three bytes of a colour from its RRGGBB. */
    public static byte[] bytes(String hex) {
        int rgb = Integer.parseInt(hex, 16);
        return new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    }
}

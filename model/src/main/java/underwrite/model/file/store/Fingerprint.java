package underwrite.model.file.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Tells one content from another: the SHA-256 of all bytes, so that a file that was only touched is the same.
 *
 * @param sha256 64 hexadecimal digits
 */
public record Fingerprint(String sha256) {

    /** The fingerprint of a content. */
    public static Fingerprint of(byte[] bytes) {
        try {
            return new Fingerprint(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

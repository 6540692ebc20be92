package underwrite.model.library;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import underwrite.model.file.ThesisReader;
import underwrite.model.thesis.Thesis;

/**
 * A thesis that ships with the program, as of a date: what an investor could have believed then. None is a company's own view.
 *
 * @param id as on the command line, such as {@code anthropic-2024-03}
 * @param asOf the entry date
 * @param blurb the question that it asks, in one or two sentences
 */
public record Preset(String id, String lab, String title, LocalDate asOf, Kind kind, String blurb) {

    /** What sort of lab, or of story. */
    public enum Kind {
        CLOSED("closed"),
        OPEN("open"),
        VERTICAL("vertical"),
        CAUTIONARY("cautionary");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** The id on the command line. */
        public String id() {
            return id;
        }
    }

    /** The bytes of the preset as a thesis file. */
    public byte[] file() {
        return bytes(id);
    }

    /** The id of its thesis: the name-based UUID of its own id. */
    public String thesisId() {
        return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The whole thesis; its id is a name-based UUID of the preset's id. */
    public Thesis thesis() {
        return read(id);
    }

    /** The same thesis with its texts in a language; {@link Locale#ROOT} is English. */
    public Thesis thesis(Locale locale) {
        return ShippedTexts.of(id, thesis(), locale);
    }

    /** The thesis that ships under an id. */
    static Thesis read(String id) {
        return ThesisReader.read(bytes(id)).thesis();
    }

    private static byte[] bytes(String id) {
        return Shipped.bytes("presets/" + id + ".thesis");
    }
}

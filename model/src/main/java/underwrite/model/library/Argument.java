package underwrite.model.library;

import java.util.List;
import java.util.Locale;
import underwrite.model.driver.Input;
import underwrite.model.file.ThesisReader;
import underwrite.model.thesis.Thesis;

/**
 * One of the arguments that the founding essays make, as a thesis with two scenarios: the essay's view and its opposite.
 *
 * @param essay number of the essay, as evidence items carry it
 * @param question what the two scenarios disagree on, in a sentence or two
 */
public record Argument(String id, String essay, String title, String question) {

    /** The bytes of the argument as a thesis file. */
    public byte[] file() {
        return Shipped.bytes("arguments/" + id + ".thesis");
    }

    /** The thesis with both scenarios. */
    public Thesis thesis() {
        return ThesisReader.read(file()).thesis();
    }

    /** The same thesis with its texts in a language; {@link Locale#ROOT} is English. */
    public Thesis thesis(Locale locale) {
        return ShippedTexts.of(id, thesis(), locale);
    }

    /** The sliders on which the two scenarios differ: what the argument is about, in catalogue order. */
    public List<Input> sliders() {
        Thesis thesis = thesis();
        return thesis.scenarios()
                .get(0)
                .assumptions()
                .differencesTo(thesis.scenarios().get(1).assumptions());
    }
}

package underwrite.model.memo.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The sheets that every memo may have, besides one for each scenario. */
public enum Tab {
    MEMO,
    ABOUT,
    INPUTS,
    SCENARIOS,
    SENSITIVITY,
    SIMULATION,
    SAMPLES,
    EVIDENCE,
    CHECKS;

    /** The name of the sheet. */
    public String title() {
        return Plan.WORDS.get("tab." + name().toLowerCase(Locale.ROOT));
    }

    /** Those with formulas whose errors would show nowhere else. */
    static List<Tab> calculated() {
        return List.of(INPUTS, SCENARIOS, SENSITIVITY, SIMULATION);
    }

    static List<String> names() {
        return Arrays.stream(values()).map(Tab::title).toList();
    }
}

package underwrite.app.screen;

import underwrite.app.format.UiWords;

/** The tabs in the middle of the window, in their order. */
public enum Place {
    PROJECTION,
    RETURNS,
    STRUCTURE,
    SENSITIVITY,
    SIMULATION,
    COMPARE,
    EVIDENCE,
    MEMO;

    /** Whether the place takes the whole width: no results panel, and the sliders folded. */
    public boolean wide() {
        return this == COMPARE || this == EVIDENCE || this == MEMO;
    }

    /** The name on the tab. */
    public String label() {
        return UiWords.of(Place.class).get("place." + name());
    }
}

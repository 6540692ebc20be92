package underwrite.app.component.slider;

/**
 * A value that a person gave a driver, and by what: from {@link Phase#PRESS} to {@link Phase#RELEASE} is one step to undo, every other
 * change is one of its own.
 *
 * @param value allowed by the driver, in its unit
 */
public record SliderChange(Phase phase, double value) {

    /** What the hand did. */
    public enum Phase {
        /** The mouse went down; the value is still the old one. */
        PRESS,
        /** The mouse moved. */
        DRAG,
        /** The mouse went up; the value is the last one dragged to. */
        RELEASE,
        /** Escape in a drag: the value is that of the press again. */
        CANCEL,
        /** A key moved it by steps, or the wheel did. */
        KEY,
        /** Typed or pasted, and entered. */
        TYPED,
        /** Set back to the driver's default. */
        DEFAULT,
        /** Taken from another scenario. */
        GHOST,
        /** Taken from a published value. */
        EVIDENCE
    }
}

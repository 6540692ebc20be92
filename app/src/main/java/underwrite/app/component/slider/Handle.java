package underwrite.app.component.slider;

/** What of a slider is moved. */
enum Handle {
    LOW,
    VALUE,
    HIGH;

    /** The handle after this one, in the order from left to right. */
    Handle next() {
        return values()[(ordinal() + 1) % values().length];
    }
}

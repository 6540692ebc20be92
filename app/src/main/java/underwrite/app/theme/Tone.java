package underwrite.app.theme;

/** A colour by its use, with the name that style sheets know it by. Scenario colours are asked for by {@link Slot}. */
public enum Tone {
    WINDOW("-color-bg-default"),
    OVERLAY("-color-bg-overlay"),
    BAR("-color-bg-subtle"),
    INSET("-color-bg-inset"),
    CARD("-uw-card"),
    RAISED("-uw-raised"),
    ROW_HOVER("-uw-row-hover"),
    TEXT("-color-fg-default"),
    TEXT_SECOND("-color-fg-muted"),
    /** Hints, never a figure. */
    TEXT_HINT("-color-fg-subtle"),
    BORDER("-color-border-default"),
    BORDER_QUIET("-color-border-muted"),
    ACCENT("-color-accent-fg"),
    ACCENT_GROUND("-color-accent-emphasis"),
    ON_ACCENT("-color-fg-emphasis"),
    DANGER("-color-danger-fg"),
    DANGER_GROUND("-uw-danger-ground"),
    WARNING("-color-warning-fg"),
    WARNING_GROUND("-uw-warning-ground"),
    NOTE_GROUND("-uw-note-ground"),
    GRID("-uw-grid"),
    AXIS("-uw-axis"),
    TRACK("-uw-track"),
    THUMB("-uw-thumb"),
    LOCKED("-uw-handle-locked"),
    /** A second quantity of the same scenario. */
    SECOND("-uw-second");

    private final String css;

    Tone(String css) {
        this.css = css;
    }

    /** The looked-up colour of this name in style sheets. */
    public String css() {
        return css;
    }
}

package underwrite.app.screen.tour;

/** What a person does once to know the window, in order. */
public enum TourStep {
    /** Move a slider and see the answer move. */
    SLIDER,
    /** Click a figure and read how it came about. */
    FIGURE,
    /** Look at another scenario. */
    SCENARIO,
    /** Look at another tab. */
    TAB,
    /** Open the help. */
    HELP
}

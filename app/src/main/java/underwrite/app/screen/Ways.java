package underwrite.app.screen;

import underwrite.model.driver.Input;

/** The ways that lead on from the working of a figure. */
public interface Ways {
    /** To the working of another figure, with a way back. */
    Runnable down(FigureKey figure);

    /** To a slider of the scenario that is worked on. */
    Runnable to(Input input);

    /** Away from the card, to something else. */
    Runnable away(Runnable action);
}

package underwrite.app.screen;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import underwrite.model.driver.Input;

/** Going from one place on screen to another. */
public interface Navigator {
    /** Looks at a tab in the middle. */
    void open(Place place);

    /** Opens another thesis in place of the open one, at one of its sliders where one is named; unsaved work is asked about first. */
    void open(OtherThesis thesis, Optional<Input> slider);

    /** Brings one slider into sight and gives it the focus. */
    void reveal(Input input);

    /** Shows only these sliders, until the filter is cleared. */
    void showOnly(List<? extends Input> inputs);

    /** Opens the working of a figure beside the node that shows it. */
    default void explain(FigureKey figure, Node beside) {
        explain(figure, beside, beside.localToScreen(beside.getBoundsInLocal()));
    }

    /** Opens a page of help: the id of an assumption, of a line, or of a message. */
    void help(String page);

    /** Opens the working of a figure beside a place on the screen. */
    void explain(FigureKey figure, Node owner, Bounds anchor);
}

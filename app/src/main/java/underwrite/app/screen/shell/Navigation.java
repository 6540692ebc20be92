package underwrite.app.screen.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import underwrite.app.screen.FigureKey;
import underwrite.app.screen.Navigator;
import underwrite.app.screen.OtherThesis;
import underwrite.app.screen.Place;
import underwrite.model.driver.Input;

/** Which place is looked at, and who is told when one place sends to another. */
public final class Navigation implements Navigator {
    private final ObjectProperty<Place> place = new SimpleObjectProperty<>(Place.PROJECTION);
    private final List<Consumer<Input>> revealers = new ArrayList<>();
    private final List<Consumer<List<Input>>> filters = new ArrayList<>();
    private final List<Explainer> explainers = new ArrayList<>();
    private final List<Consumer<String>> helpers = new ArrayList<>();
    private final List<BiConsumer<OtherThesis, Optional<Input>>> openers = new ArrayList<>();

    /** Explains a figure beside a place on the screen. */
    @FunctionalInterface
    public interface Explainer {
        void explain(FigureKey figure, Node owner, Bounds anchor);
    }

    /** The tab looked at. */
    public ObjectProperty<Place> placeProperty() {
        return place;
    }

    /** Is told which slider to bring into sight. */
    public void onReveal(Consumer<Input> revealer) {
        revealers.add(revealer);
    }

    /** Is told which sliders to show alone. */
    public void onShowOnly(Consumer<List<Input>> filter) {
        filters.add(filter);
    }

    /** Is told which figure to explain, and beside what. */
    public void onExplain(Explainer explainer) {
        explainers.add(explainer);
    }

    /** Is told which other thesis to open, at which slider. */
    public void onOpen(BiConsumer<OtherThesis, Optional<Input>> opener) {
        openers.add(opener);
    }

    /** Is told which page of help to open. */
    public void onHelp(Consumer<String> helper) {
        helpers.add(helper);
    }

    @Override
    public void help(String page) {
        helpers.forEach(helper -> helper.accept(page));
    }

    @Override
    public void open(Place where) {
        place.set(where);
    }

    @Override
    public void open(OtherThesis thesis, Optional<Input> slider) {
        openers.forEach(opener -> opener.accept(thesis, slider));
    }

    @Override
    public void reveal(Input input) {
        leaveWidePlace();
        revealers.forEach(revealer -> revealer.accept(input));
    }

    @Override
    public void showOnly(List<? extends Input> inputs) {
        if (!inputs.isEmpty()) {
            leaveWidePlace();
            filters.forEach(filter -> filter.accept(List.copyOf(inputs)));
        }
    }

    @Override
    public void explain(FigureKey figure, Node owner, Bounds anchor) {
        explainers.forEach(explainer -> explainer.explain(figure, owner, anchor));
    }

    private void leaveWidePlace() {
        if (place.get().wide()) {
            place.set(Place.PROJECTION);
        }
    }
}

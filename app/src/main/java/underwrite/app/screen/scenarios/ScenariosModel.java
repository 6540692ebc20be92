package underwrite.app.screen.scenarios;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import underwrite.app.format.NumberParser;
import underwrite.app.format.NumberText;
import underwrite.app.format.Typed;
import underwrite.app.format.UiWords;
import underwrite.app.live.Live;
import underwrite.app.live.Picture;
import underwrite.app.live.ScenarioPicture;
import underwrite.app.screen.FigureKey;
import underwrite.app.screen.Navigator;
import underwrite.app.theme.Slot;
import underwrite.app.workspace.Edits;
import underwrite.app.workspace.ScenarioList;
import underwrite.app.workspace.Workspace;
import underwrite.model.driver.Unit;
import underwrite.model.projection.Results;
import underwrite.model.series.Result;
import underwrite.model.thesis.Scenario;

/** The scenarios in the toolbar: what each shows, and what can be done with it. */
public final class ScenariosModel {
    private static final NumberParser PARSER = NumberParser.ofSystem();

    private final Workspace workspace;
    private final Live live;
    private final Edits edits;
    private final NumberText numbers;
    private final Navigator navigator;
    private final ObservableList<SegmentModel> segments = FXCollections.observableArrayList();

    public ScenariosModel(Workspace workspace, Live live, Edits edits, NumberText numbers, Navigator navigator) {
        this.navigator = navigator;
        this.workspace = workspace;
        this.live = live;
        this.edits = edits;
        this.numbers = numbers;
        live.pictureProperty().addListener((property, old, now) -> draw(now));
        draw(live.picture());
    }

    private void draw(Picture picture) {
        List<SegmentModel> now = picture.scenarios().stream()
                .map(scenario -> segment(scenario, picture))
                .toList();
        if (!now.equals(segments)) {
            segments.setAll(now);
        }
    }

    private SegmentModel segment(ScenarioPicture picture, Picture all) {
        Scenario scenario = picture.scenario();
        String moic = picture.projection()
                .map(projection -> moic(projection.results()))
                .orElse("");
        return new SegmentModel(
                scenario.id(),
                picture.slot(),
                scenario.name(),
                numbers.input(Unit.SHARE, scenario.probability()),
                moic,
                picture.usable() ? "" : picture.clashes().get(0).message(UiWords.tongue()),
                scenario.id().equals(all.active().id()));
    }

    private String moic(Results results) {
        return numbers.shown(Unit.MULTIPLE, results.moic());
    }

    /** The segments, in the order of the thesis. */
    ObservableList<SegmentModel> segments() {
        return segments;
    }

    /** Whether another scenario can be added. */
    public BooleanExpression canAdd() {
        return Bindings.size(segments).lessThan(ScenarioList.LIMIT);
    }

    /** Whether a scenario can be taken away. */
    public BooleanExpression canDelete() {
        return Bindings.size(segments).greaterThan(1);
    }

    /** Looks at a scenario. */
    public void activate(String id) {
        workspace.activate(id);
    }

    /** Looks at the scenario at a place, counted from 0; past the last nothing happens. */
    public void activate(int place) {
        if (place < segments.size()) {
            workspace.activate(segments.get(place).id());
        }
    }

    /** Looks at the scenario a few places on, round and round. */
    public void move(int places) {
        List<String> ids = segments.stream().map(SegmentModel::id).toList();
        int now = ids.indexOf(workspace.active().id());
        workspace.activate(ids.get(Math.floorMod(now + places, ids.size())));
    }

    /** Explains the MOIC of a scenario beside the node that shows it. */
    void explain(String id, Node beside) {
        navigator.explain(new FigureKey.OfResult(id, Result.MOIC), beside);
    }

    /** Copies a scenario and looks at the copy. */
    public void copy(String id) {
        edits.copyScenario(id);
    }

    /** Takes a scenario away. */
    public void delete(String id) {
        edits.deleteScenario(id);
    }

    /** Gives a scenario another name. */
    public void rename(String id, String name) {
        edits.renameScenario(id, name);
    }

    /** Gives a scenario another colour and shape. */
    public void recolour(String id, Slot slot) {
        live.recolour(id, slot);
    }

    /** Sets a probability as typed; what cannot be read as one changes nothing. */
    public void setProbability(String id, String typed) {
        if (PARSER.read(Unit.SHARE, typed) instanceof Typed.Value value && value.value() >= 0 && value.value() <= 1) {
            edits.setProbability(id, value.value());
        }
    }
}

package underwrite.app.screen.shell;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import underwrite.app.component.FittingLabel;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.app.live.Live;
import underwrite.app.live.Picture;
import underwrite.app.screen.action.Action;
import underwrite.app.screen.action.ActionTable;
import underwrite.app.workspace.Step;
import underwrite.app.workspace.Workspace;
import underwrite.model.driver.Unit;
import underwrite.model.words.Words;

/** What changed last and what it did to the MOIC of the scenario looked at, with a button that takes it back. */
public final class LastStepChip extends HBox {
    private final Workspace workspace;
    private final NumberText numbers;
    private final Words words = UiWords.of(LastStepChip.class);
    private final FittingLabel text = new FittingLabel("last-step");
    private final Button undo = new Button(words.get("step.undo"));

    public LastStepChip(Workspace workspace, Live live, NumberText numbers, ActionTable actions) {
        this.workspace = workspace;
        this.numbers = numbers;
        getStyleClass().add("last-step-chip");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        undo.getStyleClass().setAll("button", "link-button");
        undo.setMinWidth(USE_PREF_SIZE);
        undo.setOnAction(event -> actions.run(Action.UNDO));
        undo.accessibleTextProperty().bind(actions.words(Action.UNDO));
        getChildren().addAll(text, undo);
        visibleProperty().bind(workspace.lastStepProperty().isNotNull());
        live.pictureProperty().addListener((property, old, now) -> draw(now));
        draw(live.picture());
    }

    private void draw(Picture picture) {
        @Nullable Step step = workspace.lastStepProperty().get();
        if (step != null) {
            String what = numbers.veiled(step.label());
            text.setWordings(result(picture)
                    .map(moic -> List.of(words.get("step.moic", what, moic), what, ""))
                    .orElseGet(() -> List.of(what, "")));
        }
    }

    /** The multiple before and after; nothing where it is shown the same, or there is none. */
    private Optional<String> result(Picture picture) {
        OptionalDouble before = picture.moicBefore();
        Optional<Double> after =
                picture.active().projection().map(found -> found.results().moic());
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        String from = numbers.shown(Unit.MULTIPLE, before.getAsDouble());
        String to = numbers.shown(Unit.MULTIPLE, after.get());
        return from.equals(to) ? Optional.empty() : Optional.of(words.get("step.change", from, to));
    }
}

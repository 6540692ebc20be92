package underwrite.app.screen.simulation;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import underwrite.app.format.UiWords;
import underwrite.app.screen.action.Action;
import underwrite.app.screen.action.ActionTable;
import underwrite.model.words.Words;

/** What stands in place of the charts while there is nothing to show: what is missing, what it takes, and the one button that helps. */
final class EmptyView extends VBox {
    private final ActionTable actions;
    private final Words words = UiWords.of(EmptyView.class);
    private final Label what = new Label();
    private final Label takes = new Label();
    private final Button button = new Button();

    EmptyView(ActionTable actions) {
        this.actions = actions;
        getStyleClass().addAll("card", "simulation-empty");
        setAlignment(Pos.CENTER);
        what.getStyleClass().add("type-card-title");
        takes.getStyleClass().add("text-second");
        takes.setWrapText(true);
        button.setId("simulation-begin");
        button.getStyleClass().add("accent");
        getChildren().addAll(new FontIcon(Feather.BAR_CHART_2), what, takes, button);
    }

    /** No driver has a range. */
    void offerRanges(int count) {
        what.setText(words.get("empty.certain"));
        takes.setText(words.get("empty.certain.takes", count));
        offer(Action.GIVE_RANGES, words.get("empty.ranges", count));
    }

    /** Some drivers have a range, but nobody has asked for a simulation. */
    void offerRun(int uncertain, String trials) {
        what.setText(words.get("empty.notYet"));
        takes.setText(words.get(uncertain == 1 ? "empty.takes.one" : "empty.takes", uncertain, trials));
        offer(Action.SIMULATE, words.get("empty.simulate"));
    }

    private void offer(Action action, String text) {
        button.setText(text);
        button.setOnAction(event -> actions.run(action));
    }
}

package underwrite.app.screen.compare;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** The head of a card that is no chart, as charts have it. */
final class CompareHead {
    private CompareHead() {}

    static Node of(String title, String unit) {
        Label name = new Label(title);
        name.getStyleClass().add("type-card-title");
        name.setMinWidth(0);
        Label what = new Label(unit);
        what.getStyleClass().addAll("type-help", "text-second");
        HBox head = new HBox(name, what);
        head.getStyleClass().add("compare-head");
        head.setAlignment(Pos.BASELINE_LEFT);
        return head;
    }
}

package underwrite.app.screen.results;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import underwrite.app.format.UiWords;
import underwrite.model.words.Words;

/** The first alerts, the worst on top, and a link to the rest. They change while a slider is dragged: only one that is new is made. */
final class AlertBox extends VBox {
    private static final int FIRST = 4;

    private final Words words = UiWords.of(AlertBox.class);
    private final Map<Alert.Level, List<AlertView>> views = new EnumMap<>(Alert.Level.class);
    private final Hyperlink more = new Hyperlink();
    private final Label none = new Label(words.get("alerts.none"));
    private List<Alert> alerts = List.of();
    private boolean all;
    private boolean low;

    AlertBox() {
        getStyleClass().add("alert-box");
        none.getStyleClass().add("results-hint");
        none.setWrapText(true);
        more.setOnAction(event -> {
            all = true;
            draw();
        });
        draw();
    }

    /** @param now sorted, the worst first */
    void show(List<Alert> now) {
        alerts = List.copyOf(now);
        draw();
    }

    /** Where there is little height an alert takes one line. */
    void setLow(boolean nowLow) {
        if (low != nowLow) {
            low = nowLow;
            views.clear();
            draw();
        }
    }

    private void draw() {
        int shown = all ? alerts.size() : Math.min(FIRST, alerts.size());
        List<Node> wanted = new ArrayList<>();
        Map<Alert.Level, Integer> used = new EnumMap<>(Alert.Level.class);
        for (Alert alert : alerts.subList(0, shown)) {
            AlertView view = view(alert.level(), used.merge(alert.level(), 1, Integer::sum) - 1);
            view.show(alert);
            wanted.add(view);
        }
        if (shown < alerts.size()) {
            more.setText(words.get("alerts.more", alerts.size() - shown));
            wanted.add(more);
        }
        if (alerts.isEmpty()) {
            wanted.add(none);
        }
        put(wanted);
    }

    private AlertView view(Alert.Level level, int place) {
        List<AlertView> ofLevel = views.computeIfAbsent(level, key -> new ArrayList<>());
        if (place == ofLevel.size()) {
            ofLevel.add(low ? new AlertView.Brief(level) : new AlertView.Whole(level));
        }
        return ofLevel.get(place);
    }

    /** What stays is not touched, since all that is put into a window is styled anew. */
    private void put(List<Node> wanted) {
        List<Node> children = getChildren();
        children.retainAll(wanted);
        for (int i = 0; i < wanted.size(); i++) {
            if (i == children.size() || children.get(i) != wanted.get(i)) {
                children.add(i, wanted.get(i));
            }
        }
    }
}

package underwrite.app.component;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

/**
 * A label that says the longest of a few wordings that fits into its width, so that nothing is cut off where there is little room. It asks
 * for the room of the longest.
 */
public final class FittingLabel extends Label {
    private static final double SLACK = 0.5;

    private final Text ruler = new Text();
    private List<String> wordings = List.of("");

    public FittingLabel(String... styles) {
        getStyleClass().addAll(styles);
        setMinWidth(0);
        setTextOverrun(javafx.scene.control.OverrunStyle.CLIP);
        widthProperty().addListener(observable -> choose());
        fontProperty().addListener(observable -> choose());
    }

    /** What it may say, from the longest to the shortest; the last one is said when nothing fits. */
    public void setWordings(List<String> longestFirst) {
        wordings = List.copyOf(longestFirst);
        requestLayout();
        choose();
    }

    /** What it may say, from the longest to the shortest; the last one is said when nothing fits. */
    public void setWordings(String... longestFirst) {
        setWordings(List.of(longestFirst));
    }

    private void choose() {
        double room = getWidth() - getInsets().getLeft() - getInsets().getRight();
        setText(wordings.stream()
                .filter(wording -> widthOf(wording) <= room + SLACK)
                .findFirst()
                .orElse(wordings.get(wordings.size() - 1)));
    }

    private double widthOf(String text) {
        ruler.setFont(getFont());
        ruler.setText(text);
        return ruler.getLayoutBounds().getWidth();
    }

    @Override
    protected double computePrefWidth(double height) {
        double text = wordings.stream().mapToDouble(this::widthOf).max().orElse(0);
        return Math.ceil(text) + getInsets().getLeft() + getInsets().getRight();
    }
}

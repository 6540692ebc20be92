package underwrite.app.component.chart.compare;

import java.util.function.Consumer;
import underwrite.app.component.chart.Attention;
import underwrite.app.component.chart.Chart;
import underwrite.app.component.chart.Spots;

/** A bridge between two results, upright or lying down. Its spots are the first result, the steps and the last; a click or Enter chooses a step. */
abstract sealed class Bridge extends Chart<BridgeFigure> permits BridgeChart, BridgeRows {
    private Consumer<String> picked = key -> {};

    /** Who hears of a step being chosen. */
    public final void setOnPicked(Consumer<String> newPicked) {
        picked = newPicked;
    }

    @Override
    protected final boolean saysBeside() {
        return false;
    }

    @Override
    protected final void act(Spots on, Attention look) {
        BridgeFigure shown = drawn();
        int step = look.spot() - 1;
        if (shown != null && step >= 0 && step < shown.steps().size()) {
            picked.accept(shown.steps().get(step).key());
        } else {
            super.act(on, look);
        }
    }
}

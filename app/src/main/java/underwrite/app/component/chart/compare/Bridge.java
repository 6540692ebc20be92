package underwrite.app.component.chart.compare;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import underwrite.app.component.chart.Attention;
import underwrite.app.component.chart.Chart;
import underwrite.app.component.chart.Spots;

/** A bridge between two results, upright or lying down. Its spots are the first result, the steps and the last; a click or Enter explains, or chooses a step where somebody hears of it. */
abstract sealed class Bridge extends Chart<BridgeFigure> permits BridgeChart, BridgeRows {
    private @Nullable Consumer<String> picked;

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
        if (picked != null && shown != null && step >= 0 && step < shown.steps().size()) {
            picked.accept(shown.steps().get(step).key());
        } else {
            super.act(on, look);
        }
    }
}

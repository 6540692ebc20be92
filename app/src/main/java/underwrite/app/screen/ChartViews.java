package underwrite.app.screen;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** How charts are looked at, the same on every tab: as pictures or tables, on linear or logarithmic axes, with or without words. */
public final class ChartViews {
    private final BooleanProperty tables = new SimpleBooleanProperty();
    private final BooleanProperty logarithmic = new SimpleBooleanProperty();
    private final BooleanProperty brief = new SimpleBooleanProperty();

    /** Whether numbers stand in place of the charts. */
    public BooleanProperty tablesProperty() {
        return tables;
    }

    /** Whether axes that can be switched are logarithmic. */
    public BooleanProperty logarithmicProperty() {
        return logarithmic;
    }

    /** Whether units and notes are left out for want of room. */
    public BooleanProperty briefProperty() {
        return brief;
    }
}

package underwrite.app.component.slider;

import underwrite.app.theme.Slot;

/**
 * The same driver in another scenario.
 *
 * @param name the scenario's
 * @param value in the driver's unit
 */
public record Ghost(Slot slot, String name, double value) {}

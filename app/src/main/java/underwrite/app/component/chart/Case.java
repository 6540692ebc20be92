package underwrite.app.component.chart;

import underwrite.app.theme.Slot;

/**
 * A scenario as a chart sees it: the bear, the base or the bull case, or one of another thesis.
 *
 * @param key handed back in a {@link PointKey}
 * @param name what people call it
 * @param slot its colour, shape and line
 * @param active whether it is the one being worked on: a thicker line with a tint below
 */
public record Case(String key, String name, Slot slot, boolean active) {}

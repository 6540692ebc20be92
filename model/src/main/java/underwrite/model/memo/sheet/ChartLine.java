package underwrite.model.memo.sheet;

import underwrite.model.series.Series;

/**
 * One line of a chart over the years: a series of a scenario.
 *
 * @param name as the legend has it
 * @param colour RRGGBB
 */
public record ChartLine(String name, ScenarioPart part, Series series, String colour, boolean dashed) {}

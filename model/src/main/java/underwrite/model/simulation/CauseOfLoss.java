package underwrite.model.simulation;

import java.util.Locale;
import underwrite.model.projection.ProjectionBuffer;
import underwrite.model.series.Series;
import underwrite.model.words.Words;

/**
 * Why a trial lost money: the first of these that holds. All but the first ask what would have paid the money back with one thing changed.
 */
public enum CauseOfLoss {
    /** Funding failed before the exit. */
    FUNDING_FAILED,
    /** Our part of the company as if all preferred stock were common would have been enough; the preferences of others took it. */
    PREFERENCE_STACK,
    /** Selling in some earlier year would have been enough. */
    LATE_EXIT,
    /** The entry multiple on the revenue at the exit would have been enough. */
    MULTIPLE_COMPRESSION,
    /** Even the entry multiple would not have been enough: the business did not grow into its price. */
    SMALL_BUSINESS;

    private static final double BREAK_EVEN = 1 - 1e-9;

    private static final Words WORDS = Words.of("underwrite/model/simulation/simulation");

    /** The short name, in a language; {@link Locale#ROOT} is English. */
    public String label(Locale locale) {
        return WORDS.in(locale).get("cause." + name());
    }

    /** The cause of a loss that has just been projected in a lane. */
    static CauseOfLoss of(ProjectionBuffer trials, int lane) {
        int exit = trials.exitYear(lane);
        if (trials.holdingYears(lane) < exit) {
            return FUNDING_FAILED;
        }
        double enough = trials.invested(lane) * BREAK_EVEN;
        double ownership = trials.row(Series.OWNERSHIP_BEFORE, exit)[lane];
        if (ownership * trials.row(Series.EXIT_EQUITY, exit)[lane] >= enough) {
            return PREFERENCE_STACK;
        }
        for (int year = 1; year < exit; year++) {
            if (trials.row(Series.MOIC, year)[lane] >= BREAK_EVEN) {
                return LATE_EXIT;
            }
        }
        return ownership * equityAtEntryMultiple(trials, lane, exit) >= enough ? MULTIPLE_COMPRESSION : SMALL_BUSINESS;
    }

    private static double equityAtEntryMultiple(ProjectionBuffer trials, int lane, int exit) {
        double fall = trials.row(Series.MULTIPLE, 0)[lane] - trials.row(Series.MULTIPLE, exit)[lane];
        double lost = (1 - trials.row(Series.FUNDAMENTALS_WEIGHT, exit)[lane])
                * fall
                * trials.row(Series.REVENUE, exit)[lane]
                * trials.row(Series.MARGIN_QUALITY, exit)[lane];
        double cashBefore = trials.row(Series.CASH, exit - 1)[lane] + trials.row(Series.FCF, exit)[lane];
        double debtBefore = trials.row(Series.DEBT, exit - 1)[lane];
        return trials.row(Series.ENTERPRISE_VALUE, exit)[lane] + lost + cashBefore - debtBefore;
    }
}

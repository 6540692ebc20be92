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

    /** A multiple below this is a loss: a preference that pays exactly the money back is none. */
    static final double BREAK_EVEN = 1 - 1e-9;

    private static final Words WORDS = Words.of("underwrite/model/simulation/simulation");

    /** The short name, in a language; {@link Locale#ROOT} is English. */
    public String label(Locale locale) {
        return WORDS.in(locale).get("cause." + name());
    }

    /** The cause of a loss that has just been projected. */
    static CauseOfLoss of(ProjectionBuffer trial, double cheque) {
        int exit = trial.exitYear();
        if (trial.holdingYears() < exit) {
            return FUNDING_FAILED;
        }
        double enough = invested(trial, cheque, exit) * BREAK_EVEN;
        double ownership = trial.at(Series.OWNERSHIP_BEFORE, exit);
        if (ownership * trial.at(Series.EXIT_EQUITY, exit) >= enough) {
            return PREFERENCE_STACK;
        }
        for (int year = 1; year < exit; year++) {
            if (trial.at(Series.MOIC, year) >= BREAK_EVEN) {
                return LATE_EXIT;
            }
        }
        return ownership * equityAtEntryMultiple(trial, exit) >= enough ? MULTIPLE_COMPRESSION : SMALL_BUSINESS;
    }

    private static double invested(ProjectionBuffer trial, double cheque, int exit) {
        double invested = cheque;
        for (int year = 1; year < exit; year++) {
            invested += trial.at(Series.FOLLOW_ON, year);
        }
        return invested;
    }

    private static double equityAtEntryMultiple(ProjectionBuffer trial, int exit) {
        double fall = trial.at(Series.MULTIPLE, 0) - trial.at(Series.MULTIPLE, exit);
        double lost = (1 - trial.at(Series.FUNDAMENTALS_WEIGHT, exit))
                * fall
                * trial.at(Series.REVENUE, exit)
                * trial.at(Series.MARGIN_QUALITY, exit);
        double cashBefore = trial.at(Series.CASH, exit - 1) + trial.at(Series.FCF, exit);
        return trial.at(Series.ENTERPRISE_VALUE, exit) + lost + cashBefore - trial.at(Series.DEBT, exit - 1);
    }
}

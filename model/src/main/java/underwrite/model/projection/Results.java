package underwrite.model.projection;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import underwrite.model.driver.Driver;
import underwrite.model.series.Result;
import underwrite.model.series.Series;

/**
 * What a scenario comes to for the investor, at the exit that it chooses; money in USD millions, rates as fractions.
 *
 * @param distressYear the year in which funding fails, also when that lies after the exit
 * @param holdingYears the exit year, or the distress year when that comes first
 * @param irr -1 when nothing comes back
 */
public record Results(
        int exitYear,
        OptionalInt distressYear,
        int holdingYears,
        double invested,
        double proceeds,
        double moic,
        double irr,
        double npv,
        double exitEnterpriseValue,
        double exitEquity,
        double ownershipAtEntry,
        double ownershipAtExit,
        double entryMultiple,
        double intrinsicEnterpriseValue,
        double intrinsicEquityValue) {

    static Results of(Worksheet sheet, int lane) {
        int exit = sheet.exitYear(lane);
        int held = sheet.holdingYears(lane);
        int distress = sheet.distressYears[lane];
        double intrinsic = sheet.at(Series.INTRINSIC_VALUE, 0, lane);
        return new Results(
                exit,
                distress > 0 ? OptionalInt.of(distress) : OptionalInt.empty(),
                held,
                Returns.invested(sheet, lane, held),
                sheet.at(Series.PROCEEDS, exit, lane),
                sheet.at(Series.MOIC, exit, lane),
                sheet.at(Series.IRR, exit, lane),
                Returns.npv(sheet, lane),
                sheet.at(Series.ENTERPRISE_VALUE, held, lane),
                sheet.at(Series.EXIT_EQUITY, exit, lane),
                sheet.at(Series.OWNERSHIP, 0, lane),
                sheet.at(Series.OWNERSHIP_BEFORE, held, lane),
                sheet.at(Series.MULTIPLE, 0, lane),
                intrinsic,
                intrinsic + sheet.value(Driver.LAB_CASH, lane) - sheet.value(Driver.LAB_DEBT, lane));
    }

    /** The value of one result; only {@link Result#DISTRESS_YEAR} may have none. */
    public OptionalDouble value(Result result) {
        return switch (result) {
            case EXIT_YEAR -> OptionalDouble.of(exitYear);
            case DISTRESS_YEAR ->
                distressYear.isPresent() ? OptionalDouble.of(distressYear.getAsInt()) : OptionalDouble.empty();
            case HOLDING_YEARS -> OptionalDouble.of(holdingYears);
            case INVESTED -> OptionalDouble.of(invested);
            case PROCEEDS -> OptionalDouble.of(proceeds);
            case MOIC -> OptionalDouble.of(moic);
            case IRR -> OptionalDouble.of(irr);
            case NPV -> OptionalDouble.of(npv);
            case EXIT_ENTERPRISE_VALUE -> OptionalDouble.of(exitEnterpriseValue);
            case EXIT_EQUITY -> OptionalDouble.of(exitEquity);
            case OWNERSHIP_AT_ENTRY -> OptionalDouble.of(ownershipAtEntry);
            case OWNERSHIP_AT_EXIT -> OptionalDouble.of(ownershipAtExit);
            case ENTRY_MULTIPLE -> OptionalDouble.of(entryMultiple);
            case INTRINSIC_ENTERPRISE_VALUE -> OptionalDouble.of(intrinsicEnterpriseValue);
            case INTRINSIC_EQUITY_VALUE -> OptionalDouble.of(intrinsicEquityValue);
        };
    }
}

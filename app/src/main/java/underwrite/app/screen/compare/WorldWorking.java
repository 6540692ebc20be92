package underwrite.app.screen.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.app.screen.FigureKey;
import underwrite.app.screen.TrialFacts;
import underwrite.app.screen.Ways;
import underwrite.app.screen.Working;
import underwrite.app.screen.Working.Part;
import underwrite.model.driver.Unit;
import underwrite.model.portfolio.OneWorld;
import underwrite.model.portfolio.OneWorld.Claim;
import underwrite.model.series.Series;
import underwrite.model.words.Words;

/**
 * How a part of the one market came about, in a calendar year.
 *
 * @param shown a column for each thesis that counts
 */
record WorldWorking(OneWorld.Year year, List<Column> shown, NumberText numbers) {
    /** What a thesis claims of the market. */
    static final String SHARE = "share";

    /** What it spends on compute, as a share of the market. */
    static final String SPEND = "spend";

    private static final Words WORDS = UiWords.of(WorldWorking.class);

    Working of(String what, Column column, Ways ways) {
        boolean share = what.equals(SHARE);
        Claim own = claim(column);
        double amount = share ? own.revenue() : own.computeCost();
        Series series = share ? Series.REVENUE : Series.COMPUTE_COST;
        List<Part> parts = new ArrayList<>();
        parts.add(part(WORDS.get("world.of." + what, column.name()), amount, column, series, ways));
        parts.add(market(ways));
        double all = share ? year.share() : year.spend();
        parts.add(Part.plain(WORDS.get("world.all." + what), percent(all)));
        shown.stream()
                .filter(other -> !other.equals(column) && holds(other))
                .forEach(other -> parts.add(Part.plain(
                        WORDS.get("world.of." + what, other.name()),
                        percent((share ? claim(other).revenue() : claim(other).computeCost()) / year.market()))));
        return new Working(
                WORDS.get("world." + what),
                WORDS.get(
                        "world.where",
                        column.thesis().title(),
                        column.scenario().name(),
                        Integer.toString(year.year())),
                percent(amount / year.market()),
                WORDS.get("world.formula." + what),
                WORDS.get("world.figures", money(amount), money(year.market())),
                parts,
                TrialFacts.PAGE);
    }

    private Part market(Ways ways) {
        Claim largest = year.claims().stream()
                .reduce((one, other) -> other.market() > one.market() ? other : one)
                .orElseThrow();
        Column whose = shown.stream()
                .filter(column -> column.thesis().lab().equals(largest.name()))
                .findFirst()
                .orElseThrow();
        String label = WORDS.get("world.market", whose.name());
        return part(label, largest.market(), whose, Series.PROPRIETARY_MARKET, ways);
    }

    private Part part(String label, double amount, Column column, Series series, Ways ways) {
        FigureKey key = column.here(new FigureKey.OfSeries(column.scenario().id(), series, since(column)));
        return Part.leading(label, money(amount), ways.down(key));
    }

    /** Years since the entry of a column. */
    private int since(Column column) {
        LocalDate asOf = column.thesis().asOf();
        return asOf == null ? 0 : year.year() - asOf.getYear();
    }

    private boolean holds(Column column) {
        return year.claims().stream()
                .anyMatch(claim -> claim.name().equals(column.thesis().lab()));
    }

    /** A lab whose funding has failed, or whose years are over, claims nothing. */
    private Claim claim(Column column) {
        String lab = column.thesis().lab();
        return year.claims().stream()
                .filter(claim -> claim.name().equals(lab))
                .findFirst()
                .orElseGet(() -> new Claim(lab, 0, 0, 0));
    }

    private String money(double millions) {
        return numbers.shown(Unit.USD_MILLIONS, millions);
    }

    private String percent(double share) {
        return numbers.shown(Unit.SHARE, share);
    }
}

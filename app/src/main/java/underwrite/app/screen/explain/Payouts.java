package underwrite.app.screen.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import underwrite.app.format.NumberText;
import underwrite.app.format.UiWords;
import underwrite.app.live.Live;
import underwrite.app.live.ScenarioPicture;
import underwrite.app.screen.Dates;
import underwrite.app.screen.FigureKey.OfHolder;
import underwrite.app.screen.FigureKey.OfPayout;
import underwrite.app.screen.FigureKey.OfSeries;
import underwrite.app.screen.Ways;
import underwrite.app.screen.Working;
import underwrite.model.driver.Choice;
import underwrite.model.driver.Unit;
import underwrite.model.projection.CapTable;
import underwrite.model.projection.Projection;
import underwrite.model.projection.ShareClass;
import underwrite.model.projection.Waterfall;
import underwrite.model.series.Series;
import underwrite.model.words.Words;

/** Works out who is paid what: a class of shares at the exit, and ourselves of any other exit equity. */
final class Payouts {
    private static final String PAGE = "results";

    private final Live live;
    private final NumberText numbers;
    private final Ways ways;
    private final Words words = UiWords.of(Payouts.class);
    private final Locale locale = UiWords.language();

    Payouts(Live live, NumberText numbers, Ways ways) {
        this.live = live;
        this.numbers = numbers;
        this.ways = ways;
    }

    private String money(double millions) {
        return numbers.shown(Unit.USD_MILLIONS, millions);
    }

    private Optional<Projection> projection(String scenario) {
        return live.picture().scenario(scenario).map(ScenarioPicture::lastGood);
    }

    private String where(String scenario, int year) {
        String name = live.picture()
                .scenario(scenario)
                .map(found -> found.scenario().name())
                .orElse(scenario);
        return words.get("where", name, Dates.yearEnd(live.picture().thesis(), year));
    }

    /** What each class in which we hold something gets, and our part of that. */
    Optional<Working> of(OfPayout key) {
        return projection(key.scenario()).map(projection -> {
            int year = projection.results().holdingYears();
            CapTable table = projection.capTable(year);
            boolean fails = year < projection.results().exitYear();
            boolean listed = !fails && projection.assumptions().option(Choice.EXIT_ROUTE) == Choice.LISTING;
            double[] paid = listed ? Waterfall.payListed(table, key.equity()) : Waterfall.pay(table, key.equity());
            List<Working.Part> parts = new ArrayList<>();
            parts.add(new Working.Part(words.get("payout.equity"), money(key.equity()), Optional.empty()));
            double ours = 0;
            for (int i = 0; i < paid.length; i++) {
                ShareClass held = table.classes().get(i);
                if (held.ourFraction() > 0) {
                    ours += paid[i] * held.ourFraction();
                    String part = numbers.ownership(held.ourFraction());
                    parts.add(new Working.Part(
                            held.label(locale), words.get("weighted.part", part, money(paid[i])), Optional.empty()));
                }
            }
            return new Working(
                    words.get("payout"),
                    where(key.scenario(), year),
                    money(ours),
                    words.get("payout.formula"),
                    "",
                    parts,
                    PAGE);
        });
    }

    /** What the others in a class get: of the exit equity, by its preference and its shares. */
    Optional<Working> of(OfHolder key) {
        return projection(key.scenario()).map(projection -> {
            int year = projection.results().holdingYears();
            int exit = projection.results().exitYear();
            CapTable table = projection.capTable(year);
            ShareClass held = table.classes().get(key.place());
            double paid = projection.payout(exit)[key.place()];
            Runnable toEquity = ways.down(new OfSeries(key.scenario(), Series.EXIT_EQUITY, exit));
            List<Working.Part> parts = List.of(
                    new Working.Part(
                            words.get("payout.equity"),
                            money(projection.results().exitEquity()),
                            Optional.of(toEquity)),
                    new Working.Part(words.get("holder.preference"), money(held.preference()), Optional.empty()),
                    new Working.Part(
                            words.get("holder.shares"),
                            numbers.ownership(held.shares() / table.totalShares()),
                            Optional.empty()),
                    new Working.Part(words.get("holder.paid"), money(paid), Optional.empty()),
                    new Working.Part(
                            words.get("holder.share"),
                            numbers.shown(
                                    Unit.SHARE,
                                    paid
                                            * (1 - held.ourFraction())
                                            / projection.results().exitEquity()),
                            Optional.empty()),
                    new Working.Part(
                            words.get("holder.ours"), numbers.ownership(held.ourFraction()), Optional.empty()));
            return new Working(
                    held.label(locale),
                    where(key.scenario(), year),
                    money(paid * (1 - held.ourFraction())),
                    words.get("holder.formula"),
                    "",
                    parts,
                    PAGE);
        });
    }
}

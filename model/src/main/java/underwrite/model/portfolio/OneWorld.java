package underwrite.model.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import underwrite.model.projection.Projection;
import underwrite.model.series.Series;

/**
 * Several theses held against the one market that they share, by calendar year.
 *
 * <p>In year y the theses that project it claim together {@code share(y) = sum of revenue / market} and spend {@code spend(y) = sum of
 * compute cost / market}, with {@code market} the largest proprietary market that any of them projects for y. Taking the largest gives
 * the theses every benefit of the doubt: a share above 1 means that they cannot all come true. Money is in USD millions. Example: two
 * labs with revenues of 60 and 70 in a market of 100 claim 130%. Two theses on one lab are two views of the same revenue: the later one
 * counts. A lab whose funding fails claims nothing from then on.
 *
 * @param years in calendar order
 */
public record OneWorld(List<Year> years) {
    public OneWorld {
        years = List.copyOf(years);
    }

    /** One thesis' scenario: the lab, the day it starts from and what it projects. */
    public record Holding(String name, LocalDate asOf, Projection projection) {
        private int lastYear() {
            return Math.min(Series.HORIZON, projection.results().distressYear().orElse(Series.HORIZON + 1) - 1);
        }
    }

    /** What one thesis projects for a year: its own revenue and compute cost, and the whole market, USD millions. */
    public record Claim(String name, double revenue, double computeCost, double market) {}

    /** A calendar year. */
    public record Year(int year, List<Claim> claims) {
        public Year {
            claims = List.copyOf(claims);
        }

        /** The largest proprietary market that a thesis projects, USD millions. */
        public double market() {
            return claims.stream().mapToDouble(Claim::market).max().orElse(0);
        }

        /** What all claim of the market, as a fraction. */
        public double share() {
            return claims.stream().mapToDouble(Claim::revenue).sum() / market();
        }

        /** What all spend on compute, as a fraction of the market. */
        public double spend() {
            return claims.stream().mapToDouble(Claim::computeCost).sum() / market();
        }
    }

    /** Adds up the holdings; the year of a value is that of its thesis' entry date plus the year of the projection. */
    public static OneWorld of(List<Holding> holdings) {
        TreeMap<Integer, List<Claim>> claims = new TreeMap<>();
        for (Holding holding : latest(holdings)) {
            for (int t = 0; t <= holding.lastYear(); t++) {
                claims.computeIfAbsent(holding.asOf().getYear() + t, year -> new ArrayList<>())
                        .add(claim(holding, t));
            }
        }
        return new OneWorld(claims.entrySet().stream()
                .map(entry -> new Year(entry.getKey(), entry.getValue()))
                .toList());
    }

    /** The holding of each lab that starts last, in the order given. */
    public static List<Holding> latest(List<Holding> holdings) {
        Map<String, Holding> byLab = new LinkedHashMap<>();
        holdings.forEach(holding -> byLab.merge(
                holding.name(), holding, (one, other) -> other.asOf().isBefore(one.asOf()) ? one : other));
        return List.copyOf(byLab.values());
    }

    private static Claim claim(Holding holding, int t) {
        Projection projection = holding.projection();
        return new Claim(
                holding.name(),
                projection.at(Series.REVENUE, t),
                projection.at(Series.COMPUTE_COST, t),
                projection.at(Series.PROPRIETARY_MARKET, t));
    }

    /** The year in which the theses claim most of the market; none without a holding. */
    public Optional<Year> fullest() {
        return years.stream().max(Comparator.comparingDouble(Year::share));
    }

    /** The first year in which the theses together spend more on compute than the whole market brings in; none when they do not. */
    public OptionalInt firstOverspent() {
        return years.stream()
                .filter(year -> year.spend() > 1)
                .mapToInt(Year::year)
                .findFirst();
    }

    /** The first year in which the theses together need more than the whole market; none when they fit. */
    public OptionalInt firstOverclaimed() {
        return years.stream()
                .filter(year -> year.share() > 1)
                .mapToInt(Year::year)
                .findFirst();
    }
}

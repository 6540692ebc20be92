package underwrite.model.projection;

import java.util.OptionalDouble;

/**
 * The yearly rate at which flows net to zero, as a fraction: 0.25 is 25% a year. It is sought as the growth factor {@code g = 1 + rate},
 * above 0.
 */
final class Irr {
    private static final int MOST_STEPS = 200;

    /** A step this small, of the growth factor, is the last: the next would be its square. */
    private static final double CLOSE = 1e-9;

    private Irr() {}

    /**
     * The rate of one exit: a cheque at year 0, follow-ons at the ends of the years before it, and proceeds in it.
     *
     * <p>{@code cheque · g^t + Σ followOn[s] · g^(t-s) = proceeds} has one root above 0. With {@code T} the mean time that the money is in,
     * {@code moic^(1/T)} is never below it (weighted means) and is the root itself without follow-ons; since the left side is convex,
     * Newton's steps come down to the root and never pass it.
     *
     * @param followOns by year, then by lane
     * @param year the exit, 1..10
     * @return -1 when nothing comes back
     */
    static double ofExit(double cheque, double[][] followOns, int lane, int year, double proceeds) {
        if (!(proceeds > 0)) {
            return -1;
        }
        double invested = cheque;
        double moneyYears = cheque * year;
        for (int s = 1; s < year; s++) {
            invested += followOns[s][lane];
            moneyYears += followOns[s][lane] * (year - s);
        }
        double growth = Powers.power(proceeds / invested, invested / moneyYears);
        return (invested > cheque ? descend(cheque, followOns, lane, year, proceeds, growth) : growth) - 1;
    }

    private static double descend(
            double cheque, double[][] followOns, int lane, int year, double proceeds, double start) {
        double growth = start;
        for (int i = 0; i < MOST_STEPS; i++) {
            double value = cheque;
            double slope = 0;
            for (int s = 1; s < year; s++) {
                slope = slope * growth + value;
                value = value * growth + followOns[s][lane];
            }
            slope = slope * growth + value;
            value = value * growth;
            double step = (value - proceeds) / slope;
            growth -= step;
            if (!(step > CLOSE * growth)) {
                return growth;
            }
        }
        return growth;
    }

    /**
     * The rate of any flows, one a year from year 0; none unless the flows, zeros dropped, change sign exactly once, from minus to plus.
     *
     * <p>With the change at year {@code k}, {@code paid(g) = Σ_{t<k} |flow| · g^(k-t)} grows with {@code g} and
     * {@code back(g) = Σ_{t≥k} flow · g^(k-t)} does not, so there is one root. On a log scale {@code paid/back} rises with a slope of at
     * least 1, which brackets the root: it lies between 1 and {@code back(1)/paid(1)}.
     */
    static OptionalDouble ofFlows(double[] flows) {
        int change = signChange(flows);
        if (change < 0) {
            return OptionalDouble.empty();
        }
        double excess = logExcess(flows, change, 0);
        double low = Math.min(0, -excess);
        double high = Math.max(0, -excess);
        for (int step = 0; step < MOST_STEPS && low < high; step++) {
            double middle = low + (high - low) / 2;
            if (middle <= low || middle >= high) {
                break;
            }
            if (logExcess(flows, change, middle) > 0) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return OptionalDouble.of(Math.expm1(low + (high - low) / 2));
    }

    /** The first year of money back, or -1 unless all money out comes before all money back. */
    private static int signChange(double[] flows) {
        int change = -1;
        boolean paid = false;
        for (int t = 0; t < flows.length; t++) {
            if (flows[t] < 0) {
                if (change >= 0) {
                    return -1;
                }
                paid = true;
            } else if (flows[t] > 0 && change < 0) {
                change = t;
            }
        }
        return paid ? change : -1;
    }

    private static double logExcess(double[] flows, int change, double logGrowth) {
        double paid = 0;
        double back = 0;
        for (int t = 0; t < flows.length; t++) {
            double grown = Math.abs(flows[t]) * Math.exp((change - t) * logGrowth);
            if (t < change) {
                paid += grown;
            } else {
                back += grown;
            }
        }
        return Math.log(paid) - Math.log(back);
    }
}

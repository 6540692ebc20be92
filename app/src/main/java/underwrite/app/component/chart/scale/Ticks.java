package underwrite.app.component.chart.scale;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** Round values along an axis: 1, 2 or 5 times a power of ten. */
public final class Ticks {
    /** The most ticks a value axis shows. */
    public static final int MOST = 6;

    private static final double[] MANTISSAS = {1, 2, 5};
    private static final double[] HALVES = {1, 3};

    private Ticks() {}

    /** The smallest round step that cuts a length into at most {@code atMost - 1} pieces. */
    public static double step(double length, int atMost) {
        double least = length / Math.max(1, atMost - 1);
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double mantissa : MANTISSAS) {
            if (mantissa * power >= least * (1 - 1e-9)) {
                return clean(mantissa * power);
            }
        }
        return clean(10 * power);
    }

    private static boolean divides(double step, double value) {
        return Math.abs(value / step - Math.rint(value / step)) < 1e-6;
    }

    /** The next rounder step: 1, 2, 5, 10, ... */
    static double nextStep(double step) {
        return step(step * 1.5, 2);
    }

    /** Multiples of a round step between the ends, at most so many; the ends are ticks where some step allows it. */
    public static double[] linear(Ends ends, int atMost) {
        double finest = step(ends.high() - ends.low(), atMost);
        double step = finest;
        while (!(divides(step, ends.low()) && divides(step, ends.high()))) {
            step = nextStep(step);
            if (step > ends.high() - ends.low()) {
                step = finest;
                break;
            }
        }
        long first = (long) Math.ceil(ends.low() / step - 1e-6);
        long last = (long) Math.floor(ends.high() / step + 1e-6);
        double[] ticks = new double[(int) (last - first + 1)];
        for (int i = 0; i < ticks.length; i++) {
            ticks[i] = clean((first + i) * step);
        }
        return ticks;
    }

    /** 1, 2 and 5 in every decade between the ends; where those are too many 1 and 3, then powers of ten, then every second, third ... */
    public static double[] logarithmic(Ends ends, int atMost) {
        double[] fine = decades(ends, MANTISSAS, 1);
        if (fine.length <= atMost) {
            return fine;
        }
        double[] coarse = decades(ends, HALVES, 1);
        for (int every = 1; coarse.length > atMost; every++) {
            coarse = decades(ends, new double[] {1}, every);
        }
        return coarse;
    }

    private static double[] decades(Ends ends, double[] mantissas, int every) {
        int first = (int) Math.floor(Math.log10(ends.low()));
        int last = (int) Math.ceil(Math.log10(ends.high()));
        DoubleStream.Builder ticks = DoubleStream.builder();
        for (int decade = first; decade <= last; decade++) {
            if (Math.floorMod(decade, every) == 0) {
                for (double mantissa : mantissas) {
                    double tick = clean(mantissa * Math.pow(10, decade));
                    if (tick >= ends.low() * (1 - 1e-9) && tick <= ends.high() * (1 + 1e-9)) {
                        ticks.add(tick);
                    }
                }
            }
        }
        return ticks.build().toArray();
    }

    /** The largest of 1, 2, 5 times a power of ten that is not above a positive value. */
    static double below(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(value) + 1e-9));
        return Arrays.stream(MANTISSAS)
                .map(mantissa -> clean(mantissa * power))
                .filter(round -> round <= value * (1 + 1e-9))
                .max()
                .orElse(clean(power));
    }

    /** The smallest of 1, 2, 5 times a power of ten that is not below a positive value. */
    static double above(double value) {
        double power = Math.pow(10, Math.floor(Math.log10(value) + 1e-9));
        return Arrays.stream(MANTISSAS)
                .map(mantissa -> clean(mantissa * power))
                .filter(round -> round >= value * (1 - 1e-9))
                .min()
                .orElse(clean(10 * power));
    }

    /** Takes off what binary fractions add: 3 · 0.1 is 0.3 and not 0.30000000000000004. */
    private static double clean(double value) {
        if (value == 0) {
            return 0;
        }
        double power = Math.pow(10, 12 - Math.ceil(Math.log10(Math.abs(value))));
        double rounded = Math.rint(value * power) / power;
        return Double.isFinite(rounded) ? rounded : value;
    }
}

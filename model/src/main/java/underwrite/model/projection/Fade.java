package underwrite.model.projection;

import underwrite.model.driver.Driver;
import underwrite.model.series.Series;

/**
 * How everything that starts high settles: the distance to the long run halves every {@code h} years.
 *
 * <p>{@code fade(a, b, h, t) = b + (a - b) · left[t]} with {@code left[t] = 0.5^(t/h)}. Years are stepped through, so the power becomes a
 * product: {@code left[t] = left[t-1] · 0.5^(1/h)}. Example: from 3.00 to 0.15 with a half-life of 2 years gives 3.00, 2.17, 1.58, ...
 */
final class Fade implements Section {
    private final double[] halfLife;
    private final double[][] left;
    private final double[] perYear;
    private final int lanes;
    private final Inputs inputs;

    Fade(Worksheet sheet, Driver halfLife) {
        this.halfLife = sheet.values(halfLife);
        this.left = sheet.spareLine();
        this.perYear = sheet.spareRow();
        this.lanes = sheet.lanes();
        this.inputs = new Inputs(sheet, halfLife);
    }

    /** What is left of the distance after each of the years 0..10. */
    double[][] left() {
        return left;
    }

    @Override
    public void compute() {
        if (!inputs.changed()) {
            return;
        }
        for (int i = 0; i < lanes; i++) {
            perYear[i] = Powers.powerOfTwo(-1 / halfLife[i]);
            left[0][i] = 1;
        }
        for (int t = 1; t < Series.YEARS; t++) {
            multiply(left[t], left[t - 1], perYear, lanes);
        }
    }

    private static void multiply(double[] product, double[] a, double[] b, int lanes) {
        for (int i = 0; i < lanes; i++) {
            product[i] = a[i] * b[i];
        }
    }
}

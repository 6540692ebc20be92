package underwrite.app.component.chart.sensitivity;

/** Where some points of a drawing lie together: their middle, and along which line they spread. */
final class Cloud {
    private int count;
    private double sumX;
    private double sumY;
    private double sumXX;
    private double sumYY;
    private double sumXY;

    void add(double x, double y) {
        count++;
        sumX += x;
        sumY += y;
        sumXX += x * x;
        sumYY += y * y;
        sumXY += x * y;
    }

    int count() {
        return count;
    }

    double x() {
        return sumX / count;
    }

    double y() {
        return sumY / count;
    }

    private double varianceX() {
        return sumXX / count - x() * x();
    }

    private double varianceY() {
        return sumYY / count - y() * y();
    }

    /** The angle of the line along which the points spread most, in radians, -π/2 to π/2; downwards on a screen is above zero. */
    double angle() {
        return Math.atan2(2 * (sumXY / count - x() * y()), varianceX() - varianceY()) / 2;
    }

    /** How far they spread along the wider axis: the standard deviation. */
    double spread() {
        return Math.sqrt(Math.max(varianceX(), varianceY()));
    }
}

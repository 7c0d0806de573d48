package vivavoce.camera;

/**
 * The four corners of a sheet in a picture, in its pixels.
 *
 * @param topLeft and so on, as one sees them
 */
public record Corners(Point topLeft, Point topRight, Point bottomRight, Point bottomLeft) {

    /** A place in a picture. */
    public record Point(double x, double y) {

        double distance(Point other) {
            return Math.hypot(x - other.x, y - other.y);
        }
    }

    /** Pixels across the sheet, the longer of two sides. */
    double width() {
        return Math.max(topLeft.distance(topRight), bottomLeft.distance(bottomRight));
    }

    /** Pixels down the sheet, the longer of two sides. */
    double height() {
        return Math.max(topLeft.distance(bottomLeft), topRight.distance(bottomRight));
    }

    /** The area inside, by the shoelace formula; negative where the corners are out of order. */
    double area() {
        return 0.5
                * (cross(topLeft, topRight)
                        + cross(topRight, bottomRight)
                        + cross(bottomRight, bottomLeft)
                        + cross(bottomLeft, topLeft));
    }

    private static double cross(Point a, Point b) {
        return a.x() * b.y() - b.x() * a.y();
    }

    /** The same in a picture so many times as large. */
    Corners times(double scale) {
        return new Corners(
                times(topLeft, scale),
                times(topRight, scale),
                times(bottomRight, scale),
                times(bottomLeft, scale));
    }

    private static Point times(Point point, double scale) {
        return new Point(point.x() * scale, point.y() * scale);
    }
}

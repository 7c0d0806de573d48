package vivavoce.camera;

import vivavoce.camera.Corners.Point;

/**
 * A sheet as if one looked straight at it. The square-to-quadrilateral mapping is from P. S.
 * Heckbert, "Fundamentals of texture mapping and image warping", UCB/CSD 89/516 (1989), 2.2.3.
 */
public final class Straightening {

    /** Of the sheet is left out at each edge, where the table would show. */
    private static final double EDGE = 0.015;

    private Straightening() {}

    /** The sheet between the corners, upright. */
    public static Picture of(Picture picture, Corners corners) {
        int width = Math.max(1, (int) Math.round(corners.width()));
        int height = Math.max(1, (int) Math.round(corners.height()));
        Mapping mapping = Mapping.to(corners);
        float[] grey = new float[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double u = EDGE + (1 - 2 * EDGE) * (x + 0.5) / width;
                double v = EDGE + (1 - 2 * EDGE) * (y + 0.5) / height;
                Point from = mapping.at(u, v);
                grey[y * width + x] = between(picture, from.x(), from.y());
            }
        }
        return new Picture(grey, width, height);
    }

    private static float between(Picture picture, double x, double y) {
        int left = Math.clamp((int) x, 0, picture.width() - 1);
        int top = Math.clamp((int) y, 0, picture.height() - 1);
        int right = Math.min(left + 1, picture.width() - 1);
        int bottom = Math.min(top + 1, picture.height() - 1);
        float across = (float) Math.clamp(x - left, 0, 1);
        float down = (float) Math.clamp(y - top, 0, 1);
        float upper = mix(at(picture, left, top), at(picture, right, top), across);
        float lower = mix(at(picture, left, bottom), at(picture, right, bottom), across);
        return mix(upper, lower, down);
    }

    private static float at(Picture picture, int x, int y) {
        return picture.grey()[y * picture.width() + x];
    }

    private static float mix(float one, float other, float share) {
        return one + share * (other - one);
    }

    /** From the unit square: x = (a u + b v + c) / (g u + h v + 1), y likewise. */
    private record Mapping(
            double a, double b, double c, double d, double e, double f, double g, double h) {

        static Mapping to(Corners corners) {
            Point p0 = corners.topLeft();
            Point p1 = corners.topRight();
            Point p2 = corners.bottomRight();
            Point p3 = corners.bottomLeft();
            double dx1 = p1.x() - p2.x();
            double dx2 = p3.x() - p2.x();
            double dx3 = p0.x() - p1.x() + p2.x() - p3.x();
            double dy1 = p1.y() - p2.y();
            double dy2 = p3.y() - p2.y();
            double dy3 = p0.y() - p1.y() + p2.y() - p3.y();
            double whole = dx1 * dy2 - dx2 * dy1;
            double g = (dx3 * dy2 - dx2 * dy3) / whole;
            double h = (dx1 * dy3 - dx3 * dy1) / whole;
            return new Mapping(
                    p1.x() - p0.x() + g * p1.x(),
                    p3.x() - p0.x() + h * p3.x(),
                    p0.x(),
                    p1.y() - p0.y() + g * p1.y(),
                    p3.y() - p0.y() + h * p3.y(),
                    p0.y(),
                    g,
                    h);
        }

        Point at(double u, double v) {
            double w = g * u + h * v + 1;
            return new Point((a * u + b * v + c) / w, (d * u + e * v + f) / w);
        }
    }
}

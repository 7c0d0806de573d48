package vivavoce.ui.presence;

import vivavoce.conversation.Presence;

/** The closed line of the living shape. Pure: the same phase gives the same line. */
final class Outline {

    private static final int POINTS = 72;

    private Outline() {}

    /**
     * Its points.
     *
     * @param presence what the tutor is doing
     * @param phase how far its movement has got, radians
     * @param energy of the voice that moves it, 0 to 1
     * @param radius of the resting circle
     * @return x and y in turn, around 0, 0
     */
    static double[] points(Presence presence, double phase, double energy, double radius) {
        double[] points = new double[2 * POINTS];
        for (int i = 0; i < POINTS; i++) {
            double angle = 2 * Math.PI * i / POINTS;
            double r = radius * reach(presence, angle, phase, energy);
            points[2 * i] = r * Math.cos(angle);
            points[2 * i + 1] = r * Math.sin(angle);
        }
        return points;
    }

    /** How fast the phase runs, radians a second. */
    static double speed(Presence presence) {
        return switch (presence) {
            case LISTENING -> 0.9;
            case THINKING -> 1.9;
            case SPEAKING -> 2.6;
            case WAITING -> 0.45;
        };
    }

    private static double reach(Presence presence, double angle, double phase, double energy) {
        double breath = 0.025 * Math.sin(phase);
        return switch (presence) {
            case LISTENING ->
                    0.94 + breath + 0.12 * energy + (0.012 + 0.05 * energy) * wave(angle, 3, phase);
            case THINKING ->
                    0.92 + breath + 0.075 * wave(angle, 3, phase) + 0.03 * wave(angle, 2, -phase);
            case SPEAKING ->
                    0.9
                            + 0.1 * energy
                            + (0.01 + 0.05 * energy) * wave(angle, 5, phase)
                            + 0.035 * wave(angle, 3, -0.7 * phase)
                            + 0.02 * wave(angle, 2, 1.3 * phase);
            case WAITING -> 0.86 + 0.6 * breath;
        };
    }

    private static double wave(double angle, int lobes, double phase) {
        return Math.sin(lobes * angle + phase);
    }
}

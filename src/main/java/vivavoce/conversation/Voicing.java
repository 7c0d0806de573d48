package vivavoce.conversation;

/**
 * How the tutor's voice is set, as the learner asked for.
 *
 * @param speed 1 is normal
 * @param gain 1 is normal
 */
record Voicing(double speed, double gain) {

    static final Voicing USUAL = new Voicing(1, 1);

    private static final double STEP = 0.15;
    private static final double SLOWEST = 0.7;
    private static final double FASTEST = 1.5;
    private static final double LOUDER_BY = 1.4;
    private static final double LOUDEST = 2.8;

    Voicing slower() {
        return new Voicing(Math.max(SLOWEST, speed - STEP), gain);
    }

    Voicing faster() {
        return new Voicing(Math.min(FASTEST, speed + STEP), gain);
    }

    Voicing louder() {
        return new Voicing(speed, Math.min(LOUDEST, gain * LOUDER_BY));
    }
}

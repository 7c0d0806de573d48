package vivavoce.conversation;

import vivavoce.speech.Style;

/**
 * How the tutor's voice is set.
 *
 * @param speed 0.7 (slow) to 1.5 (fast); 1 is normal
 * @param gain 1 is normal
 * @param lively whether it takes the style of the moment; otherwise it stays calm
 */
record Voicing(double speed, double gain, boolean lively) {

    static final Voicing USUAL = new Voicing(1, 1, true);

    private static final double STEP = 0.15;
    private static final double SLOWEST = 0.7;
    private static final double FASTEST = 1.5;
    private static final double LOUDER_BY = 1.4;
    private static final double LOUDEST = 2.8;

    Voicing slower() {
        return new Voicing(Math.max(SLOWEST, speed - STEP), gain, lively);
    }

    Voicing faster() {
        return new Voicing(Math.min(FASTEST, speed + STEP), gain, lively);
    }

    Voicing louder() {
        return new Voicing(speed, Math.min(LOUDEST, gain * LOUDER_BY), lively);
    }

    /** At this share of its speed. */
    Voicing at(double pace) {
        return new Voicing(Math.max(SLOWEST, speed * pace), gain, lively);
    }

    /** As the learner prefers it; how loud it is stays. */
    Voicing preferred(Preferences preferences) {
        return new Voicing(preferences.speed(), gain, preferences.lively());
    }

    Style of(Style moment) {
        return lively ? moment : Style.CALM;
    }
}

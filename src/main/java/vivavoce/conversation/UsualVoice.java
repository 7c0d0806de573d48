package vivavoce.conversation;

import vivavoce.prosody.Prosody;

/** How loud this learner usually speaks, learnt from the turns that were answered. One owner. */
final class UsualVoice {

    private static final int ENOUGH_TURNS = 3;
    private static final double ASIDE_DB = 8;
    private static final double SLOWEST_CHANGE = 0.2;

    private int turns;
    private double loudnessDb;

    void answered(Prosody said) {
        if (said.equals(Prosody.UNHEARD)) {
            return;
        }
        turns++;
        loudnessDb += Math.max(SLOWEST_CHANGE, 1.0 / turns) * (said.loudnessDb() - loudnessDb);
    }

    /** Whether it is so much softer that it is meant for someone else, or said by them. */
    boolean isAside(Prosody said) {
        return turns >= ENOUGH_TURNS
                && !said.equals(Prosody.UNHEARD)
                && said.loudnessDb() < loudnessDb - ASIDE_DB;
    }
}

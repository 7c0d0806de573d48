package vivavoce.conversation;

import vivavoce.prosody.Prosody;
import vivavoce.turn.Softness;

/** How loud this learner usually speaks, learnt from the turns that were answered. One owner. */
final class UsualVoice {

    private static final int ENOUGH_TURNS = 3;
    private static final double ASIDE_DB = 8;

    /** Who speaks over a voice speaks up: there less says as much, and after a single turn. */
    private static final double ASIDE_OVER_VOICE_DB = 6;

    /** First syllables are louder than whole sentences. */
    private static final double SOFTER_OVER_VOICE_DB = 3.5;

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

    /** How soft an utterance is; {@code overVoice}: while the tutor speaks. */
    Softness softness(Prosody said, boolean overVoice) {
        if (turns < (overVoice ? 1 : ENOUGH_TURNS) || said.equals(Prosody.UNHEARD)) {
            return Softness.USUAL;
        }
        double softerDb = loudnessDb - said.loudnessDb();
        if (softerDb > (overVoice ? ASIDE_OVER_VOICE_DB : ASIDE_DB)) {
            return Softness.ASIDE;
        }
        return overVoice && softerDb > SOFTER_OVER_VOICE_DB ? Softness.SOFTER : Softness.USUAL;
    }
}

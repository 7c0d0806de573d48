package vivavoce.prosody;

/**
 * How an utterance was said.
 *
 * @param melody of the last syllable
 * @param drawnOut whether the last syllable is held longer than the others
 * @param loudnessDb level of its voiced parts against full scale, in decibels
 * @param syllablesPerSecond of the time that was spoken, pauses left out; 0 when too short to tell
 * @param pauseShare share of the time from first to last sound that was silent, 0 to 1
 * @param laughs whether it sounds like laughter
 */
public record Prosody(
        Melody melody,
        boolean drawnOut,
        double loudnessDb,
        double syllablesPerSecond,
        double pauseShare,
        boolean laughs) {

    /** Of something typed, or too short to tell. */
    public static final Prosody UNHEARD = new Prosody(Melody.UNHEARD, false, -100, 0, 0, false);
}

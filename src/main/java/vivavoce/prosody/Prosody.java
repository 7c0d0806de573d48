package vivavoce.prosody;

import java.util.Arrays;

/**
 * How an utterance was said.
 *
 * @param melody of the last syllable
 * @param loudnessDb level of its voiced parts against full scale, in decibels
 * @param syllablesPerSecond of the time that was spoken, pauses left out; 0 when too short to tell
 * @param pauseShare share of the time from first to last sound that was silent, 0 to 1
 * @param laughs whether it sounds like laughter
 */
public record Prosody(
        Melody melody,
        double loudnessDb,
        double syllablesPerSecond,
        double pauseShare,
        boolean laughs) {

    /** What is so much softer than the loudest syllable is a rest of echo, or another's voice. */
    private static final double FAINT_DB = 10;

    /** Of something typed, or too short to tell. */
    public static final Prosody UNHEARD = new Prosody(Melody.UNHEARD, -100, 0, 0, false);

    /** Measures an utterance, from a little before its first sound to the pause after its last. */
    public static Prosody of(float[] samples16k) {
        PitchTrack track = PitchTrack.of(samples16k);
        Syllables syllables = Syllables.in(track);
        if (syllables.nuclei().isEmpty()) {
            return UNHEARD;
        }
        return new Prosody(
                Ending.of(track, syllables).melody(),
                loudnessDb(track, syllables),
                syllables.perSecond(),
                syllables.pauseShare(),
                Laughter.isIn(track, syllables));
    }

    private static double loudnessDb(PitchTrack track, Syllables syllables) {
        double[] levels =
                syllables.nuclei().stream().mapToDouble(i -> track.levelDb()[i]).toArray();
        double loudest = Arrays.stream(levels).max().orElse(0);
        return Arrays.stream(levels).filter(db -> db > loudest - FAINT_DB).average().orElse(0);
    }
}

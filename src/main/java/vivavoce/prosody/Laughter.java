package vivavoce.prosody;

import java.util.List;

/**
 * Laughter: a run of at least four short voiced bursts, three to seven a second, evenly spaced,
 * each shorter than the breath around it and none as long as a word's vowel (Bachorowski et al.
 * 2001).
 */
final class Laughter {

    private static final int FEWEST = 4;
    private static final int CLOSEST = 14;
    private static final int FARTHEST = 33;
    private static final double UNEVEN = 0.2;
    private static final double MOST_VOICED = 0.65;

    private Laughter() {}

    static boolean isIn(PitchTrack track, Syllables syllables) {
        List<Integer> nuclei = syllables.nuclei();
        for (int from = 0; from + FEWEST <= nuclei.size(); from++) {
            if (isBurst(track, nuclei.subList(from, from + FEWEST))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBurst(PitchTrack track, List<Integer> peaks) {
        double mean = (double) (peaks.getLast() - peaks.getFirst()) / (peaks.size() - 1);
        if (mean < CLOSEST || mean > FARTHEST) {
            return false;
        }
        for (int i = 0; i + 1 < peaks.size(); i++) {
            if (Math.abs(peaks.get(i + 1) - peaks.get(i) - mean) > UNEVEN * mean) {
                return false;
            }
        }
        int voiced = 0;
        for (int i = peaks.getFirst(); i < peaks.getLast(); i++) {
            voiced += track.isVoiced(i) ? 1 : 0;
        }
        return voiced < MOST_VOICED * (peaks.getLast() - peaks.getFirst());
    }
}

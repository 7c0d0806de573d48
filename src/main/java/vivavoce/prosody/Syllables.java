package vivavoce.prosody;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Syllables as peaks of the level that are voiced and stand out from the dips beside them (de Jong
 * and Wempe 2009). Times in frames of ten milliseconds.
 *
 * @param begin the first frame that sounds
 * @param end behind the last frame that sounds
 * @param silent frames between them that do not
 * @param nuclei the peaks, in order
 */
record Syllables(int begin, int end, int silent, List<Integer> nuclei) {

    private static final double QUIET_BELOW_LOUD_DB = 25;
    private static final double DIP_DB = 2;
    private static final double LOUD_SHARE = 0.95;

    static Syllables in(PitchTrack track) {
        double[] level = smooth(track.levelDb());
        double quiet = loud(level) - QUIET_BELOW_LOUD_DB;
        int begin = 0;
        while (begin < level.length && level[begin] < quiet) {
            begin++;
        }
        int end = level.length;
        while (end > begin && level[end - 1] < quiet) {
            end--;
        }
        int silent = 0;
        for (int i = begin; i < end; i++) {
            silent += level[i] < quiet ? 1 : 0;
        }
        return new Syllables(begin, end, silent, peaks(track, level, begin, end, quiet));
    }

    /** Syllables a second of sound; 0 when there are too few to tell. */
    double perSecond() {
        int sounding = end - begin - silent;
        return nuclei.size() < 2
                ? 0
                : (double) nuclei.size() * PitchTrack.FRAMES_PER_SECOND / sounding;
    }

    double pauseShare() {
        return end == begin ? 0 : (double) silent / (end - begin);
    }

    private static List<Integer> peaks(
            PitchTrack track, double[] level, int begin, int end, double quiet) {
        List<Integer> peaks = new ArrayList<>();
        double dip = Double.NEGATIVE_INFINITY;
        int top = begin;
        boolean rising = true;
        for (int i = begin; i < end; i++) {
            if (rising && level[i] >= level[top]) {
                top = i;
            } else if (rising && level[i] < level[top] - DIP_DB) {
                addIfVoiced(track, level, top, quiet, peaks);
                rising = false;
                dip = level[i];
            } else if (!rising) {
                dip = Math.min(dip, level[i]);
                rising = level[i] > dip + DIP_DB;
                top = i;
            }
        }
        if (rising && end > begin) {
            addIfVoiced(track, level, top, quiet, peaks);
        }
        return List.copyOf(peaks);
    }

    private static void addIfVoiced(
            PitchTrack track, double[] level, int top, double quiet, List<Integer> peaks) {
        boolean voiced =
                track.isVoiced(top)
                        || (top > 0 && track.isVoiced(top - 1))
                        || (top + 1 < track.frames() && track.isVoiced(top + 1));
        if (voiced && level[top] >= quiet) {
            peaks.add(top);
        }
    }

    private static double loud(double[] level) {
        double[] sorted = level.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : sorted[(int) (LOUD_SHARE * (sorted.length - 1))];
    }

    private static double[] smooth(double[] level) {
        double[] smooth = new double[level.length];
        for (int i = 0; i < level.length; i++) {
            int from = Math.max(0, i - 2);
            int to = Math.min(level.length, i + 3);
            smooth[i] = Arrays.stream(level, from, to).average().orElseThrow();
        }
        return smooth;
    }
}

package vivavoce.prosody;

import java.util.Arrays;

/**
 * The end of an utterance: where the pitch goes in the last voiced stretch.
 *
 * @param riseSemitones from the beginning of that stretch to its end
 * @param heightSemitones of its end, above the median of the utterance
 * @param voicedFrames that it has
 */
record Ending(double riseSemitones, double heightSemitones, int voicedFrames) {

    private static final int REACH = 60;
    private static final int STRETCH = 24;
    private static final int FEWEST = 8;
    private static final int GAP = 3;

    /** Set on real pauses and ends of sentences; see ProsodyBench. */
    private static final double RISE = 2.0;

    private static final double FALL = -1.5;
    private static final double LOW = -3.0;

    static Ending of(PitchTrack track, Syllables syllables) {
        int last = syllables.end() - 1;
        int stop = Math.max(syllables.begin(), syllables.end() - REACH);
        while (last >= stop && !track.isVoiced(last)) {
            last--;
        }
        int first = last;
        int gap = 0;
        for (int i = last; i >= stop && last - i < STRETCH && gap <= GAP; i--) {
            gap = track.isVoiced(i) ? 0 : gap + 1;
            first = gap == 0 ? i : first;
        }
        double[] voiced =
                last < stop
                        ? new double[0]
                        : Arrays.stream(track.hertz(), first, last + 1)
                                .filter(h -> h > 0)
                                .toArray();
        double usual = track.medianHertz(syllables.begin(), syllables.end());
        return voiced.length < FEWEST ? new Ending(0, 0, voiced.length) : of(voiced, usual);
    }

    Melody melody() {
        if (voicedFrames < FEWEST) {
            return Melody.UNHEARD;
        }
        if (riseSemitones >= RISE) {
            return Melody.RISING;
        }
        return riseSemitones <= FALL || heightSemitones <= LOW ? Melody.FALLING : Melody.LEVEL;
    }

    private static Ending of(double[] voiced, double usual) {
        int third = voiced.length / 3;
        double begin = median(Arrays.copyOfRange(voiced, 0, third));
        double end = median(Arrays.copyOfRange(voiced, voiced.length - third, voiced.length));
        return new Ending(semitones(end, begin), semitones(end, usual), voiced.length);
    }

    private static double semitones(double hertz, double than) {
        return 12 * Math.log(hertz / than) / Math.log(2);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}

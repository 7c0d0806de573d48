package vivavoce.room;

import org.jspecify.annotations.Nullable;

import vivavoce.speech.SpokenPhrase;
import vivavoce.speech.WordTime;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What of the tutor really sounded in the room, frame by frame: found by comparing the
 * loudspeaker's samples with the phrases that the voice made, whatever the engine says. One owner.
 */
final class TutorSound {

    /** Ten milliseconds as loud as this are heard as sound: -55 dBFS. */
    private static final double AUDIBLE_POWER = 3e-6;

    private static final int PROBE = 48;
    private static final int PHRASES_BACK = 16;
    private static final int FRAME_MS = 10;

    /**
     * A place in a phrase.
     *
     * @param phrase counted as the voice made them
     * @param end sample after the last one that sounded
     */
    record Spot(int phrase, int end) {}

    private final List<Made> phrases;
    private final BitSet audible = new BitSet();
    private final List<@Nullable Spot> spots = new ArrayList<>();

    /** Of a voice that adds to {@code phrases} as it makes them. */
    TutorSound(List<Made> phrases) {
        this.phrases = phrases;
    }

    /** The next ten milliseconds of the loudspeaker, at the voice's own rate. */
    void sounded(float[] frame) {
        audible.set(spots.size(), Sound.power(frame, 0, frame.length) > AUDIBLE_POWER);
        spots.add(find(frame));
    }

    private @Nullable Spot find(float[] frame) {
        Spot last = spots.isEmpty() ? null : spots.getLast();
        if (last != null && matches(frame, last.phrase(), last.end() + frame.length)) {
            return new Spot(last.phrase(), last.end() + frame.length);
        }
        if (Sound.power(frame, frame.length - PROBE, frame.length) == 0) {
            return null;
        }
        for (int p = phrases.size() - 1; p >= Math.max(0, phrases.size() - PHRASES_BACK); p--) {
            for (int end = PROBE; end <= phrase(p).samples().length; end++) {
                if (matches(frame, p, end)) {
                    return new Spot(p, end);
                }
            }
        }
        return null;
    }

    /** Whether the frame ends in the samples that end there; a fade matches nowhere. */
    private boolean matches(float[] frame, int phrase, int end) {
        float[] samples = phrase(phrase).samples();
        if (end > samples.length || end < PROBE) {
            return false;
        }
        for (int i = 1; i <= PROBE; i++) {
            if (frame[frame.length - i] != samples[end - i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether the tutor sounds in the ten milliseconds that begin there. */
    boolean soundsAt(long ms) {
        return audible.get((int) (ms / FRAME_MS));
    }

    /** When the tutor first sounds from a moment on; -1 when it does not any more. */
    long firstSoundFrom(long ms) {
        int frame = audible.nextSetBit((int) (ms / FRAME_MS));
        return frame < 0 ? -1 : (long) frame * FRAME_MS;
    }

    /** When the sound that is on, or comes next, has ended for at least so long. */
    long silentFrom(long ms, long forMs) {
        int frame = (int) (ms / FRAME_MS);
        for (int next = audible.nextSetBit(frame);
                next >= 0 && next - frame < forMs / FRAME_MS;
                next = audible.nextSetBit(frame)) {
            frame = audible.nextClearBit(next);
        }
        return (long) frame * FRAME_MS;
    }

    /** Milliseconds of sound between two moments. */
    long soundMs(long fromMs, long toMs) {
        int from = (int) (fromMs / FRAME_MS);
        int to = (int) Math.max(from, toMs / FRAME_MS);
        return (long) audible.get(from, to).cardinality() * FRAME_MS;
    }

    /** Where each phrase got to between two moments, in the order in which they sounded. */
    Map<Integer, Integer> heard(long fromMs, long toMs) {
        Map<Integer, Integer> heard = new LinkedHashMap<>();
        int to = (int) Math.min(spots.size(), toMs / FRAME_MS);
        for (int frame = (int) (fromMs / FRAME_MS); frame < to; frame++) {
            Spot spot = spots.get(frame);
            if (spot != null) {
                heard.merge(spot.phrase(), spot.end(), Math::max);
            }
        }
        return heard;
    }

    /** The first place that sounds from a moment on. */
    @Nullable Spot spotFrom(long ms) {
        return spots.stream().skip(ms / FRAME_MS).filter(s -> s != null).findFirst().orElse(null);
    }

    SpokenPhrase phrase(int index) {
        return phrases.get(index).phrase();
    }

    /** When the sound of a phrase was there. */
    long readyMs(int index) {
        return phrases.get(index).readyMs();
    }

    /** Words of a phrase that have sounded to their end. */
    int wordsBy(int phrase, int sample) {
        SpokenPhrase spoken = phrase(phrase);
        double seconds = (double) sample / spoken.sampleRate();
        return (int)
                spoken.times().stream()
                        .map(WordTime::endSeconds)
                        .filter(end -> end <= seconds)
                        .count();
    }
}

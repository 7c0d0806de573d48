package vivavoce.playback;

import vivavoce.audio.Resampler;
import vivavoce.speech.SpokenPhrase;
import vivavoce.speech.WordTime;

import java.util.List;

/** A phrase at the speaker's rate, its word times in samples. Immutable. */
final class QueuedPhrase {

    final long replyId;
    final int phraseIndex;
    final float[] samples;
    private final int[] starts; // [words]
    private final int[] ends; // [words]

    QueuedPhrase(long replyId, int phraseIndex, SpokenPhrase phrase, int sampleRate) {
        this.replyId = replyId;
        this.phraseIndex = phraseIndex;
        samples = Resampler.resample(phrase.samples(), phrase.sampleRate(), sampleRate);
        List<WordTime> times = phrase.times();
        starts = new int[times.size()];
        ends = new int[times.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = toSamples(times.get(i).startSeconds(), sampleRate);
            ends[i] = toSamples(times.get(i).endSeconds(), sampleRate);
        }
    }

    /** Words that have ended after so many samples. */
    int wordsEndedBy(int sample) {
        int ended = 0;
        while (ended < ends.length && ends[ended] <= sample) {
            ended++;
        }
        return ended;
    }

    /** The start of the word that sounds there; between words, the same place. */
    int wordStart(int sample) {
        int word = wordsEndedBy(sample);
        return word < starts.length ? Math.min(starts[word], sample) : sample;
    }

    /** A time beyond the last sample is the end: a phrase played whole was heard whole. */
    private int toSamples(double seconds, int sampleRate) {
        return Math.clamp(Math.round(seconds * sampleRate), 0, samples.length);
    }
}

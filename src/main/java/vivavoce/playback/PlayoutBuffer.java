package vivavoce.playback;

import org.jspecify.annotations.Nullable;

import vivavoce.audio.AudioFrame;
import vivavoce.speech.SpokenPhrase;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * The phrases that wait to be played, given out ten milliseconds at a time, and the account of what
 * was. Pure: all times are samples rendered since the start, the same count as {@link
 * vivavoce.audio.Speaker} keeps. One thread plays; any may ask what was heard.
 */
public final class PlayoutBuffer {

    /** A device is never further behind than this; older positions are forgotten. */
    private static final int REMEMBERED_SECONDS = 10;

    private static final float[] NOTHING = {};
    private static final int FADES_PER_SECOND = 200; // 5 ms each

    private final int sampleRate;
    private final int fadeSamples;
    private final PlayoutLedger ledger;
    private final Deque<QueuedPhrase> queue = new ArrayDeque<>();
    private int at; // next sample of the queue's head
    private final AudioFrame frame;
    private float[] fadingOut = NOTHING; // begins the next frame
    private int fadingIn; // samples of the fade still to come
    private boolean paused;
    private boolean sounding; // the last sample given out was sound
    private boolean moreToCome; // the reply that plays has not ended
    private boolean starving;
    private long rendered;
    private long stoppedAt;
    private int underruns;

    /** For a speaker of this rate, in samples per second. */
    public PlayoutBuffer(int sampleRate) {
        this.sampleRate = sampleRate;
        fadeSamples = sampleRate / FADES_PER_SECOND;
        frame = AudioFrame.silence(sampleRate);
        ledger = new PlayoutLedger(sampleRate, REMEMBERED_SECONDS);
    }

    /** Queues a phrase behind those that wait; resamples it when its rate is another. */
    public synchronized void add(long replyId, int phraseIndex, SpokenPhrase phrase) {
        QueuedPhrase queued = new QueuedPhrase(replyId, phraseIndex, phrase, sampleRate);
        if (queued.samples.length > 0) {
            queue.addLast(queued);
        }
        moreToCome = true;
        starving = false;
    }

    /** Says that no phrase follows in this reply, so that running empty is no underrun. */
    public synchronized void endReply() {
        moreToCome = false;
    }

    /**
     * The next ten milliseconds; silence when nothing waits or while paused. The same object every
     * time, overwritten by the next.
     */
    public synchronized AudioFrame next() {
        float[] samples = frame.samples();
        System.arraycopy(fadingOut, 0, samples, 0, fadingOut.length);
        int filled = fadingOut.length;
        fadingOut = NOTHING;
        if (!paused) {
            filled = fill(samples, filled);
            countUnderrun(filled < samples.length);
        }
        Arrays.fill(samples, filled, samples.length, 0);
        sounding = filled == samples.length;
        rendered += samples.length;
        return frame;
    }

    /** Fades out within 5 ms and drops everything that waits. */
    public synchronized void stop() {
        fadeOut();
        queue.clear();
        at = 0;
        paused = false;
        moreToCome = false;
        stoppedAt = rendered;
    }

    /** Fades out within 5 ms and keeps everything that waits. */
    public synchronized void pause() {
        if (!paused) {
            fadeOut();
            paused = true;
        }
    }

    /** Plays on after {@link #pause}, from the start of the word that was cut. */
    public synchronized void resume() {
        if (paused && !queue.isEmpty()) {
            at = queue.getFirst().wordStart(at);
            fadingIn = fadeSamples;
        }
        paused = false;
    }

    /**
     * Takes back samples that the speaker dropped unheard ({@link vivavoce.audio.Speaker#flush}):
     * they wait again, unless {@link #stop} came after them. The speaker has cut the sound already,
     * so there is nothing left to fade.
     */
    public synchronized void flushed(long samples) {
        if (samples == 0) {
            return;
        }
        rendered -= samples;
        fadingOut = NOTHING;
        sounding = false;
        ledger.cut(rendered, this::unread);
        stoppedAt = Math.min(stoppedAt, rendered);
    }

    /**
     * Where the listener is when the speaker says that so many samples were heard; null before all.
     */
    public synchronized @Nullable PlaybackPosition heard(long heardSamples) {
        return ledger.position(heardSamples);
    }

    /** Seconds of sound that wait. */
    public synchronized double secondsAhead() {
        long samples = -at;
        for (QueuedPhrase phrase : queue) {
            samples += phrase.samples.length;
        }
        return (double) samples / sampleRate;
    }

    /** Samples given out so far, silence included. */
    public synchronized long renderedSamples() {
        return rendered;
    }

    /** How often a reply ran out of sound before its end. */
    public synchronized int underruns() {
        return underruns;
    }

    private void countUnderrun(boolean ranEmpty) {
        if (ranEmpty && moreToCome && !starving) {
            starving = true;
            underruns++;
        }
    }

    private int fill(float[] frame, int from) {
        int filled = from;
        while (filled < frame.length && !queue.isEmpty()) {
            QueuedPhrase head = queue.getFirst();
            int count = Math.min(frame.length - filled, head.samples.length - at);
            System.arraycopy(head.samples, at, frame, filled, count);
            fadeIn(frame, filled, count);
            ledger.rendered(rendered + filled, head, at, count);
            filled += count;
            at += count;
            if (at == head.samples.length) {
                queue.removeFirst();
                at = 0;
            }
        }
        return filled;
    }

    private void fadeIn(float[] frame, int from, int count) {
        for (int i = from; i < from + count && fadingIn > 0; i++) {
            fadingIn--;
            frame[i] *= 1 - (float) (fadingIn + 1) / fadeSamples;
        }
    }

    /** The faded samples are in no run: a word that ends in a fade was not heard in full. */
    private void fadeOut() {
        QueuedPhrase head = queue.peekFirst();
        if (head == null || !sounding) {
            return;
        }
        int count = Math.min(fadeSamples, head.samples.length - at);
        fadingOut = new float[count];
        for (int i = 0; i < count; i++) {
            fadingOut[i] = head.samples[at + i] * (1 - (float) (i + 1) / (fadeSamples + 1));
        }
    }

    private void unread(PlayoutLedger.Run run) {
        if (run.start < stoppedAt) {
            return;
        }
        if (queue.peekFirst() != run.phrase) {
            queue.addFirst(run.phrase);
        }
        at = run.from;
    }
}

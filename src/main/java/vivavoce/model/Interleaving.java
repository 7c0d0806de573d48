package vivavoce.model;

import vivavoce.onnx.Cancellation;

import java.util.ArrayList;
import java.util.List;

/**
 * Whose turn it is in one answer, the words' or the sound's: some tokens of words, some frames of
 * sound, and after the last word only sound. One owner thread.
 */
final class Interleaving {

    private final SpeechOut voice;
    private final List<int[]> frames = new ArrayList<>();
    private boolean wordsDone;
    private boolean speaking;
    private boolean due;
    private int left;

    Interleaving(SpeechOut voice) {
        this.voice = voice;
        this.left = voice.form().text();
    }

    /** Whether a frame of sound comes next, not a token. */
    boolean isSpeaking() {
        return speaking;
    }

    /** Whether no more words come. */
    boolean areWordsDone() {
        return wordsDone;
    }

    /**
     * Notes a token.
     *
     * @return whether it is part of the words
     */
    boolean wrote(int token) {
        boolean end = token == voice.form().textEnd();
        wordsDone |= end;
        left--;
        if (left <= 0 || wordsDone) {
            speaking = true;
            left = voice.form().audio();
        }
        return !end;
    }

    /**
     * Makes the next frame.
     *
     * @return its embedding, for the decoder, [width]
     */
    float[] frame(Step step, Cancellation cancellation) {
        int[] codes = voice.frame(step, cancellation);
        left--;
        boolean end = voice.isEnd(codes);
        if (!end) {
            frames.add(codes);
        }
        due = end || left <= 0;
        if (due) {
            speaking = !end && wordsDone;
            left = speaking ? voice.form().audio() : voice.form().text();
        }
        return voice.embedded(codes, cancellation);
    }

    /** The sound of a row of frames that is over, mono; none while one goes on. */
    float[] sound(boolean over, Cancellation cancellation) {
        if (!due && !over) {
            return new float[0];
        }
        due = false;
        float[] sound = voice.sound(frames, cancellation);
        frames.clear();
        return sound;
    }
}

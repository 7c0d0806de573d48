package vivavoce.conversation;

import vivavoce.speech.SpokenPhrase;
import vivavoce.speech.Style;
import vivavoce.speech.Voice;
import vivavoce.speech.WordTime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A voice that needs no model: every word lasts 0.3 s at normal speed. */
final class ScriptedVoice implements Voice {

    static final float LEVEL = 0.1f;

    private static final int RATE = 24_000;
    private static final double WORD_SECONDS = 0.3;

    @Override
    public SpokenPhrase speak(String words, Style style, double speed) {
        List<WordTime> times = new ArrayList<>();
        double at = 0;
        for (String word : words.split("\\s+")) {
            times.add(new WordTime(word, at, at + WORD_SECONDS / speed));
            at += WORD_SECONDS / speed;
        }
        float[] samples = new float[(int) Math.round(at * RATE)];
        Arrays.fill(samples, LEVEL);
        return new SpokenPhrase(words, samples, RATE, times);
    }

    @Override
    public void close() {}
}

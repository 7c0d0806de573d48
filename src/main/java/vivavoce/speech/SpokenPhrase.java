package vivavoce.speech;

import java.util.List;

/**
 * A phrase as sound.
 *
 * @param words the words spoken, with punctuation
 * @param samples mono in [-1, 1]
 * @param sampleRate samples per second
 * @param times one entry a word, in order
 */
public record SpokenPhrase(String words, float[] samples, int sampleRate, List<WordTime> times) {}

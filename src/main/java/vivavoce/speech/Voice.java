package vivavoce.speech;

/** Speaks words. One owner thread. */
public interface Voice extends AutoCloseable {

    /**
     * Synthesises one phrase.
     *
     * @param words lower-case words with , . ? ! as pauses; numbers and maths already in words
     * @param style how it is said
     * @param speed 0.7 (slow) to 1.5 (fast); 1 is normal
     */
    SpokenPhrase speak(String words, Style style, double speed);

    @Override
    void close();
}

package vivavoce.model;

import vivavoce.camera.InkStrip;

/** Hears and sees. One owner thread runs it; any thread may cancel. */
public interface MultimodalModel extends AutoCloseable {

    /**
     * Writes down what was said.
     *
     * @param samples16k mono in [-1, 1] at 16 kHz
     * @param context words that were said just before, such as the tutor's question; may be empty
     * @return empty words for silence and for less than 0.1 s
     * @throws java.util.concurrent.CancellationException when {@link #cancel} came meanwhile
     */
    Heard hear(float[] samples16k, String context);

    /**
     * Reads a line of writing.
     *
     * @throws java.util.concurrent.CancellationException when {@link #cancel} came meanwhile
     */
    SeenLine see(InkStrip line);

    /** Stops the work in progress, if any. */
    void cancel();

    @Override
    void close();
}

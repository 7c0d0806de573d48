package vivavoce.model;

import vivavoce.camera.InkStrip;

/**
 * A model that hears and does not see, with another's eyes. One owner thread for both.
 *
 * @param ears hears
 * @param eyes sees
 */
public record BorrowedEyes(MultimodalModel ears, MultimodalModel eyes) implements MultimodalModel {

    @Override
    public Heard hear(float[] samples16k, String context) {
        return ears.hear(samples16k, context);
    }

    @Override
    public SeenLine see(InkStrip line) {
        return eyes.see(line);
    }

    @Override
    public void cancel() {
        ears.cancel();
        eyes.cancel();
    }

    @Override
    public void close() {
        ears.close();
        eyes.close();
    }
}

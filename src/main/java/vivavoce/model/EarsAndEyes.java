package vivavoce.model;

import vivavoce.camera.InkStrip;

/**
 * Two models, one that hears and one that sees. One owner thread for both.
 *
 * @param ears hears
 * @param eyes sees
 */
public record EarsAndEyes(MultimodalModel ears, MultimodalModel eyes) implements MultimodalModel {

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

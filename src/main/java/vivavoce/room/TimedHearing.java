package vivavoce.room;

import vivavoce.camera.InkStrip;
import vivavoce.model.Heard;
import vivavoce.model.MultimodalModel;
import vivavoce.model.SeenLine;

/** A model with a note of how long each hearing took. */
final class TimedHearing implements MultimodalModel {

    private final MultimodalModel model;
    private final Stopwatch stopwatch;

    TimedHearing(MultimodalModel model, Stopwatch stopwatch) {
        this.model = model;
        this.stopwatch = stopwatch;
    }

    @Override
    public Heard hear(float[] samples16k, String context) {
        return stopwatch.time(Stopwatch.Work.HEARING, () -> model.hear(samples16k, context));
    }

    @Override
    public SeenLine see(InkStrip line) {
        return model.see(line);
    }

    @Override
    public void cancel() {
        model.cancel();
    }

    /** The model belongs to whoever opened it. */
    @Override
    public void close() {}
}

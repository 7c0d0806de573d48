package vivavoce.model;

import vivavoce.camera.InkStrip;

/**
 * A model whose mark for a finished turn comes from a detector that listens to how the end is
 * spoken. One owner thread for both.
 *
 * @param model hears and sees
 * @param end says whether the turn is finished
 */
public record TurnMarked(MultimodalModel model, TurnEnd end) implements MultimodalModel {

    @Override
    public Heard hear(float[] samples16k, String context) {
        Heard heard = model.hear(samples16k, context);
        boolean finished = !heard.words().isEmpty() && end.isComplete(samples16k);
        return new Heard(heard.words(), finished, heard.confidence());
    }

    @Override
    public SeenLine see(InkStrip line) {
        return model.see(line);
    }

    @Override
    public void cancel() {
        model.cancel();
    }

    @Override
    public void close() {
        model.close();
    }
}

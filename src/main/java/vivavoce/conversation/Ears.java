package vivavoce.conversation;

import org.jspecify.annotations.Nullable;

import vivavoce.audio.WavMicrophone;
import vivavoce.camera.InkLines;
import vivavoce.camera.Picture;
import vivavoce.model.Heard;
import vivavoce.model.MultimodalModel;
import vivavoce.model.SeenLine;
import vivavoce.prosody.Prosody;
import vivavoce.tutor.Brief;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Hears and sees for a conversation. Requests come from the conversation's thread; {@link #work}
 * runs on the thread that owns the model. One reading is kept waiting at most: a newer one says
 * more.
 */
public final class Ears {

    private record Listen(long revision, long fromMs, String context) {}

    private static final Heard NOTHING = new Heard("", false, 0);
    private static final int TONE_SECONDS = 4;
    private static final double SURE = 0.85;

    /** Where listening starts again, after where it started first: other cuts into frames. */
    private static final int[] LATER_MS = {105, 52};

    private final MultimodalModel model;
    private final InkLines lines;
    private final AudioHistory history;
    private @Nullable Listen listen;
    private final Desk desk;
    private @Nullable Picture picture;

    Ears(MultimodalModel model, InkLines lines, AudioHistory history, Desk desk) {
        this.desk = desk;
        this.model = model;
        this.lines = lines;
        this.history = history;
    }

    synchronized void listen(long revision, long fromMs, String context) {
        listen = new Listen(revision, fromMs, context);
    }

    synchronized void look(Picture shown) {
        picture = shown;
    }

    boolean write(long replyId, Brief brief) {
        return desk.write(replyId, brief);
    }

    void stopWriting() {
        desk.stop();
    }

    /** Whether {@link #work} has something to begin with. */
    synchronized boolean isWanted() {
        return listen != null || picture != null || desk.isWanted();
    }

    /**
     * Serves the most urgent request, if there is one.
     *
     * @param answer gets the input that answers it
     * @return whether there was work
     */
    public boolean work(Consumer<ConversationInput> answer) {
        Listen spoken = takeListen();
        if (spoken != null) {
            listen(spoken, answer);
            return true;
        }
        Picture shown = takePicture();
        if (shown != null) {
            look(shown, answer);
            return true;
        }
        return desk.work(answer);
    }

    /** Also a reading that fails is answered: the conversation waits for it. */
    private void listen(Listen spoken, Consumer<ConversationInput> answer) {
        Heard heard = NOTHING;
        Prosody said = Prosody.UNHEARD;
        try {
            float[] samples = history.since(spoken.fromMs());
            heard = hear(samples, spoken.context());
            said = Prosody.of(lastOf(samples));
        } finally {
            answer.accept(new ConversationInput.UtteranceRead(spoken.revision(), heard, said));
        }
    }

    private void look(Picture shown, Consumer<ConversationInput> answer) {
        List<SeenLine> seen = List.of();
        try {
            seen = read(shown);
        } finally {
            answer.accept(new ConversationInput.PictureRead(seen));
        }
    }

    /** How something was said is told from its last seconds. */
    private static float[] lastOf(float[] samples) {
        int from = Math.max(0, samples.length - TONE_SECONDS * WavMicrophone.SAMPLE_RATE);
        return Arrays.copyOfRange(samples, from, samples.length);
    }

    /** Words that are not sure are listened to again from other moments; the surest are kept. */
    private Heard hear(float[] samples, String context) {
        Heard best = model.hear(samples, context);
        for (int later : LATER_MS) {
            int from = later * WavMicrophone.SAMPLE_RATE / 1000;
            if (best.confidence() >= SURE || samples.length <= 4 * from) {
                return best;
            }
            Heard again = model.hear(Arrays.copyOfRange(samples, from, samples.length), context);
            best = again.confidence() > best.confidence() ? again : best;
        }
        return best;
    }

    private List<SeenLine> read(Picture shown) {
        return lines.find(shown).stream().map(model::see).toList();
    }

    private synchronized @Nullable Listen takeListen() {
        Listen taken = listen;
        listen = null;
        return taken;
    }

    private synchronized @Nullable Picture takePicture() {
        Picture taken = picture;
        picture = null;
        return taken;
    }
}

package vivavoce.room;

import vivavoce.camera.InkStrip;
import vivavoce.model.Heard;
import vivavoce.model.MultimodalModel;
import vivavoce.model.SeenLine;

import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/**
 * A model that never mishears: it gives the words that sounded in the room in the time that the
 * samples cover, so that turn-taking can be judged apart from hearing. Sees as the real one does.
 */
final class IdealHearing implements MultimodalModel {

    private static final int SAMPLES_PER_MS = Sound.RATE / 1000;

    private final Utterances utterances;
    private final LongSupplier nowMs;
    private final MultimodalModel eyes;

    /** The samples that are heard end at {@code nowMs}. */
    IdealHearing(Utterances utterances, LongSupplier nowMs, MultimodalModel eyes) {
        this.utterances = utterances;
        this.nowMs = nowMs;
        this.eyes = eyes;
    }

    @Override
    public Heard hear(float[] samples16k, String context) {
        long now = nowMs.getAsLong();
        List<Utterances.Word> words =
                utterances.between(now - samples16k.length / SAMPLES_PER_MS, now);
        String heard = words.stream().map(Utterances.Word::word).collect(Collectors.joining(" "));
        return new Heard(heard, !words.isEmpty() && words.getLast().last(), 1);
    }

    @Override
    public SeenLine see(InkStrip line) {
        return eyes.see(line);
    }

    @Override
    public void cancel() {}

    /** The eyes belong to whoever opened them. */
    @Override
    public void close() {}
}

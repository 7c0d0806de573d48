package vivavoce.ui;

import vivavoce.ui.settings.Packs;

import java.util.List;
import java.util.Optional;

/** Packs for pictures of the window: every installation stops half-way, and nothing is written. */
final class SamplePacks implements Packs {

    private static final Offer MODEL =
            new Offer("gemma-4-e2b", "Gemma 4 E2B", "chat", "3.4 GB", "Apache-2.0.", "");
    private static final Offer VOICE =
            new Offer("kokoro", "Kokoro", "tts", "92 MB", "Apache-2.0.", "");

    @Override
    public List<Entry> list() {
        return List.of(new Entry(MODEL, State.KNOWN), new Entry(VOICE, State.IN_USE));
    }

    @Override
    public Optional<Offer> look(String source, Watch watch) {
        return Optional.of(MODEL);
    }

    @Override
    public boolean install(String source, Watch watch) {
        watch.at(2_100_000_000L, 3_400_000_000L);
        return false;
    }

    @Override
    public void verify(String id) {}

    @Override
    public void use(String id) {}

    @Override
    public void stopUsing(String id) {}

    @Override
    public void remove(String id) {}
}

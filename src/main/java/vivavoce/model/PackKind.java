package vivavoce.model;

import java.util.Arrays;
import java.util.Locale;

/** What a pack is chosen for. */
public enum PackKind {
    /** Hears, sees and answers. */
    CHAT,
    /** A voice. */
    TTS,
    /** Voice activity. */
    VAD,
    /** Whether a turn is finished. */
    TURN;

    /**
     * The kind of this name.
     *
     * @throws PackException when there is none
     */
    static PackKind of(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> PackException.unknown("kind", name));
    }

    /** As manifests write it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

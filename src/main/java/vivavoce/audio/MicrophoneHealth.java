package vivavoce.audio;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/**
 * Notices a microphone that works and is of no use: one that gives nothing but zeros, or mostly its
 * limits. Pure; one owner.
 */
final class MicrophoneHealth {

    private static final String SILENT =
            "The microphone gives only silence: check that it is not muted, or type instead.";
    private static final String CLIPPING =
            "The microphone is overdriven: turn its level down, or move away from it.";

    private static final float LIMIT = 0.999f;
    private static final int SILENT_FRAMES = 80; // said within a second
    private static final int CLIPPED_FRAMES = 60; // more than of those that do not clip

    private int silent;
    private int clipped;
    private @Nullable String complaint;

    /**
     * Takes a frame.
     *
     * @return whether {@link #complaint} has changed
     */
    boolean accept(float[] samples) {
        float peak = 0;
        for (float sample : samples) {
            peak = Math.max(peak, Math.abs(sample));
        }
        silent = peak == 0 ? silent + 1 : 0;
        clipped = Math.clamp(clipped + (peak >= LIMIT ? 1L : -1L), 0, CLIPPED_FRAMES);
        String before = complaint;
        complaint = judge();
        return !Objects.equals(complaint, before);
    }

    /** What is wrong and what to do, or null. */
    @Nullable String complaint() {
        return complaint;
    }

    private @Nullable String judge() {
        if (silent >= SILENT_FRAMES) {
            return SILENT;
        }
        boolean still = CLIPPING.equals(complaint) && clipped > 0;
        return clipped == CLIPPED_FRAMES || still ? CLIPPING : null;
    }
}

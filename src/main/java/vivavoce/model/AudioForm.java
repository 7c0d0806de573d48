package vivavoce.model;

import org.jspecify.annotations.Nullable;

import vivavoce.dsp.MelScale;
import vivavoce.dsp.MelSettings;
import vivavoce.dsp.Window;

/**
 * What an audio encoder wants to be given.
 *
 * @param rate samples per second
 * @param frame samples in one frame
 * @param hop samples from frame to frame
 * @param fft points of the transform
 * @param floor added before the logarithm
 * @param maxSamples more than this is cut off at the front; 0 for no limit
 */
public record AudioForm(
        int rate,
        int frame,
        int hop,
        int fft,
        String window,
        String pad,
        String spectrum,
        Mel mel,
        String log,
        double floor,
        int maxSamples) {

    /** Refuses what this version does not compute. */
    public AudioForm {
        only("audio.window", window, "hann_periodic");
        only("audio.pad", pad, "none");
        only("audio.spectrum", spectrum, "power");
        only("audio.log", log, "ln_add");
        mel = PackManifest.need(mel, "audio.mel");
    }

    /**
     * Mel triangles.
     *
     * @param norm area norm; null for none
     */
    public record Mel(int bins, String scale, @Nullable String norm, double fmin, double fmax) {

        /** Refuses what this version does not compute. */
        public Mel {
            only("audio.mel.scale", scale, "htk");
            if (norm != null) {
                throw PackException.unknown("audio.mel.norm", norm);
            }
        }
    }

    /** The same as a recipe. */
    MelSettings settings() {
        return new MelSettings(
                rate,
                frame,
                hop,
                fft,
                Window.HANN_PERIODIC,
                mel.bins(),
                mel.fmin(),
                mel.fmax(),
                MelScale.HTK,
                floor);
    }

    private static void only(String field, String value, String known) {
        if (!PackManifest.need(value, field).equals(known)) {
            throw PackException.unknown(field, value);
        }
    }
}

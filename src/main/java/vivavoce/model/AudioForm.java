package vivavoce.model;

import org.jspecify.annotations.Nullable;

import vivavoce.dsp.Emphasis;
import vivavoce.dsp.Framing;
import vivavoce.dsp.Levelling;
import vivavoce.dsp.Logarithm;
import vivavoce.dsp.MelScale;
import vivavoce.dsp.MelSettings;
import vivavoce.dsp.Padding;
import vivavoce.dsp.Spectrum;
import vivavoce.dsp.Triangles;
import vivavoce.dsp.Validity;
import vivavoce.dsp.Window;

import java.util.Map;

/**
 * What an audio encoder wants to be given.
 *
 * @param rate samples per second
 * @param frame samples in one frame
 * @param hop samples from frame to frame
 * @param fft points of the transform
 * @param floor of the logarithm
 * @param maxSamples more than this is cut off at the front; 0 for no limit
 * @param norm levelling of all features; null for none
 * @param valid which frames count as sound; null for all
 * @param unfoldExtra samples after each frame that must be there
 * @param padMultiple the sound is padded with zeros to a multiple of so many samples; 0 for none
 * @param dropLast whether the last frame is left out
 * @param emphasis null for none
 * @param layout {@code TF} (frames of bins) or {@code FT} (bins of frames); null for the former
 * @param stack so many frames in a row are one, a rest of them is left out; 0 for single frames
 * @param tokens rows that the encoder gives; null when only the graph knows
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
        int maxSamples,
        @Nullable String norm,
        @Nullable String valid,
        int unfoldExtra,
        int padMultiple,
        boolean dropLast,
        @Nullable Preemphasis emphasis,
        @Nullable String layout,
        int stack,
        @Nullable Tokens tokens) {

    private static final NamedChoice<Window> WINDOWS =
            new NamedChoice<>(
                    "audio.window",
                    Map.of("hann_periodic", Window.HANN_PERIODIC, "hann", Window.HANN_SYMMETRIC));
    private static final NamedChoice<Padding> PADDINGS =
            new NamedChoice<>(
                    "audio.pad",
                    Map.of(
                            "none", Padding.NONE,
                            "semicausal", Padding.SEMICAUSAL,
                            "centre_zeros", Padding.CENTRE_ZEROS,
                            "centre_reflect", Padding.CENTRE_REFLECT));
    private static final NamedChoice<Spectrum> SPECTRA =
            new NamedChoice<>(
                    "audio.spectrum",
                    Map.of("power", Spectrum.POWER, "magnitude", Spectrum.MAGNITUDE));
    private static final NamedChoice<MelScale> SCALES =
            new NamedChoice<>(
                    "audio.mel.scale", Map.of("htk", MelScale.HTK, "slaney", MelScale.SLANEY));
    private static final NamedChoice<Boolean> NORMS =
            new NamedChoice<>("audio.mel.norm", Map.of("none", false, "slaney", true));
    private static final NamedChoice<Logarithm> LOGARITHMS =
            new NamedChoice<>(
                    "audio.log",
                    Map.of(
                            "ln_add", Logarithm.LN_ADD,
                            "ln_max", Logarithm.LN_MAX,
                            "log10_max", Logarithm.LOG10_MAX));
    private static final NamedChoice<Levelling> LEVELLINGS =
            new NamedChoice<>(
                    "audio.norm",
                    Map.of(
                            "none", Levelling.NONE,
                            "per_bin", Levelling.PER_BIN,
                            "whisper", Levelling.WHISPER));
    private static final NamedChoice<Validity> VALIDITIES =
            new NamedChoice<>(
                    "audio.valid",
                    Map.of(
                            "all", Validity.ALL,
                            "frame_end", Validity.FRAME_END,
                            "frame_start", Validity.FRAME_START,
                            "whole_hops", Validity.WHOLE_HOPS));
    private static final NamedChoice<Emphasis.Kind> EMPHASES =
            new NamedChoice<>(
                    "audio.emphasis.over",
                    Map.of("signal", Emphasis.Kind.SIGNAL, "frame", Emphasis.Kind.FRAME));
    private static final NamedChoice<Boolean> LAYOUTS =
            new NamedChoice<>("audio.layout", Map.of("TF", false, "FT", true));

    /** Mel triangles. */
    public record Mel(int bins, String scale, @Nullable String norm, double fmin, double fmax) {}

    /**
     * High frequencies raised.
     *
     * @param over {@code signal} or {@code frame}
     */
    public record Preemphasis(String over, double coefficient) {}

    /**
     * How many rows an encoder makes of a sound.
     *
     * @param halvings how often the frames are halved, rounding up
     * @param block so many of the halved frames, begun or whole, make a block; 0 for single ones
     * @param perBlock rows for a block
     * @param max at most so many; 0 for no limit
     */
    public record Tokens(int halvings, int block, int perBlock, int max) {

        /** Rows for so many frames of sound. */
        int of(int frames) {
            int rows = frames;
            for (int i = 0; i < halvings; i++) {
                rows = Math.ceilDiv(rows, 2);
            }
            if (block > 0) {
                rows = Math.ceilDiv(rows, block) * perBlock;
            }
            return max > 0 ? Math.min(rows, max) : rows;
        }
    }

    /**
     * The same as a recipe.
     *
     * @throws PackException when it cannot be computed
     */
    public MelSettings settings() {
        Mel triangles = PackManifest.need(mel, "audio.mel");
        try {
            return new MelSettings(
                    rate,
                    framing(),
                    emphasis == null
                            ? Emphasis.NONE
                            : new Emphasis(EMPHASES.of(emphasis.over()), emphasis.coefficient()),
                    SPECTRA.of(spectrum),
                    new Triangles(
                            triangles.bins(),
                            SCALES.of(triangles.scale()),
                            NORMS.of(orElse(triangles.norm(), "none")),
                            triangles.fmin(),
                            triangles.fmax()),
                    LOGARITHMS.of(log),
                    floor,
                    LEVELLINGS.of(orElse(norm, "none")));
        } catch (IllegalArgumentException e) {
            throw PackException.broken("manifest.json: " + e.getMessage());
        }
    }

    private Framing framing() {
        return new Framing(
                frame,
                hop,
                fft,
                WINDOWS.of(window),
                PADDINGS.of(pad),
                unfoldExtra,
                Math.max(1, padMultiple),
                dropLast,
                VALIDITIES.of(orElse(valid, "all")));
    }

    /** So many frames in a row are one. */
    int stacked() {
        return Math.max(1, stack);
    }

    /** Whether bins come before frames. */
    boolean isTransposed() {
        return LAYOUTS.of(orElse(layout, "TF"));
    }

    private static String orElse(@Nullable String given, String otherwise) {
        return given == null ? otherwise : given;
    }
}

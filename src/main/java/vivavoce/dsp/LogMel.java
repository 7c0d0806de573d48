package vivavoce.dsp;

import java.util.Arrays;

/** Sound to log-mel features. Not thread-safe: it owns its work space. */
public final class LogMel {

    private final MelSettings settings;
    private final Framing framing;
    private final Fft fft;
    private final MelBank bank;
    private final float[] window; // [fftSize], zeros outside of the frame
    private final float[] frame; // [fftSize]
    private final float[] real; // [fftSize / 2 + 1]
    private final float[] imaginary;

    /** A front end that follows this recipe. */
    public LogMel(MelSettings settings) {
        this.settings = settings;
        framing = settings.framing();
        fft = new Fft(framing.fftSize());
        bank = new MelBank(settings);
        window = framing.fullWindow();
        frame = new float[framing.fftSize()];
        real = new float[fft.bins()];
        imaginary = new float[fft.bins()];
    }

    /** The recipe. */
    public MelSettings settings() {
        return settings;
    }

    /**
     * Features of a whole sound.
     *
     * @param samples full scale 1, at the recipe's rate
     * @return [frames, melBins], flat, row by row; frames without sound are zeros
     */
    public float[] features(float[] samples) {
        int bins = settings.melBins();
        int frames = framing.frames(samples.length);
        int valid = framing.validFrames(samples.length);
        float[] sound = framing.pad(settings.emphasis().ofSignal(samples));
        float[] features = new float[frames * bins];
        for (int t = 0; t < frames; t++) {
            frame(sound, t * framing.hopSamples(), features, t * bins);
        }
        settings.levelling().level(features, bins, valid);
        Arrays.fill(features, valid * bins, features.length, 0);
        return features;
    }

    private void frame(float[] sound, int from, float[] features, int to) {
        framing.copy(sound, from, frame);
        settings.emphasis().ofFrame(frame, framing.frameSamples());
        for (int i = 0; i < frame.length; i++) {
            frame[i] *= window[i];
        }
        fft.forward(frame, real, imaginary);
        for (int k = 0; k < real.length; k++) {
            float power = real[k] * real[k] + imaginary[k] * imaginary[k];
            real[k] = settings.spectrum() == Spectrum.POWER ? power : (float) Math.sqrt(power);
        }
        for (int mel = 0; mel < settings.melBins(); mel++) {
            double weighed = bank.weigh(mel, real);
            features[to + mel] = (float) settings.logarithm().of(weighed, settings.floor());
        }
    }
}

package vivavoce.dsp;

import java.util.Arrays;

/** Sound to log-mel features. Not thread-safe: it owns its work space. */
public final class LogMel {

    private final MelSettings settings;
    private final Fft fft;
    private final MelBank bank;
    private final float[] window; // [frameSamples]
    private final float[] frame; // [fftSize], zeros after the frame
    private final float[] real; // [fftSize / 2 + 1]
    private final float[] imaginary;

    /** A front end that follows this recipe. */
    public LogMel(MelSettings settings) {
        this.settings = settings;
        fft = new Fft(settings.fftSize());
        bank = new MelBank(settings);
        window = settings.window().values(settings.frameSamples());
        frame = new float[settings.fftSize()];
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
     * @return [frames, melBins], flat, row by row
     */
    public float[] features(float[] samples) {
        int frames = settings.frames(samples.length);
        float[] sound =
                samples.length < settings.frameSamples()
                        ? Arrays.copyOf(samples, settings.frameSamples())
                        : samples;
        float[] features = new float[frames * settings.melBins()];
        for (int i = 0; i < frames; i++) {
            frame(sound, i * settings.hopSamples(), features, i * settings.melBins());
        }
        return features;
    }

    /**
     * Features of one frame; allocates nothing, so sound can be taken in as it arrives.
     *
     * @param samples holds {@code frameSamples} samples from {@code from} on
     * @param features gets {@code melBins} values from {@code to} on
     */
    public void frame(float[] samples, int from, float[] features, int to) {
        for (int i = 0; i < window.length; i++) {
            frame[i] = samples[from + i] * window[i];
        }
        fft.forward(frame, real, imaginary);
        for (int k = 0; k < real.length; k++) {
            real[k] = real[k] * real[k] + imaginary[k] * imaginary[k];
        }
        for (int mel = 0; mel < settings.melBins(); mel++) {
            features[to + mel] = (float) Math.log(bank.power(mel, real) + settings.floor());
        }
    }
}

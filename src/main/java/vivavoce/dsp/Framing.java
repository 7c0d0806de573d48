package vivavoce.dsp;

import java.util.Arrays;

/**
 * How a sound is cut into frames.
 *
 * @param frameSamples samples in one frame; at most {@code fftSize}
 * @param hopSamples samples from one frame to the next
 * @param fftSize points of the Fourier transform, even; a frame is padded with zeros
 * @param window what the frame is multiplied with
 * @param padding around the sound
 * @param extraSamples samples after each frame that must be there although they are not used
 * @param multiple the sound is first padded with zeros to a multiple of so many samples
 * @param dropLast whether the last frame is left out
 * @param validity which frames count as sound
 */
public record Framing(
        int frameSamples,
        int hopSamples,
        int fftSize,
        Window window,
        Padding padding,
        int extraSamples,
        int multiple,
        boolean dropLast,
        Validity validity) {

    /** Checks the ranges. */
    public Framing {
        MelSettings.require(hopSamples > 0, "hop not positive");
        MelSettings.require(
                frameSamples > 0 && frameSamples <= fftSize, "frame longer than its FFT");
        MelSettings.require(fftSize >= 4 && fftSize % 2 == 0, "FFT size odd or below 4");
        MelSettings.require(extraSamples >= 0 && multiple >= 1, "extra or multiple negative");
    }

    /** Frames side by side, without padding, all of them sound. */
    public static Framing plain(int frameSamples, int hopSamples, int fftSize, Window window) {
        return new Framing(
                frameSamples, hopSamples, fftSize, window, Padding.NONE, 0, 1, false, Validity.ALL);
    }

    /** Frames in so many samples; without padding, a sound shorter than a frame makes one. */
    public int frames(int samples) {
        int padded = front() + rounded(samples) + back();
        int span = (isCentred() ? fftSize : frameSamples) + extraSamples;
        int frames = Math.floorDiv(padded - span, hopSamples) + 1;
        return Math.max(padding == Padding.NONE ? 1 : 0, frames - (dropLast ? 1 : 0));
    }

    /** Frames at the front that hold sound. */
    public int validFrames(int samples) {
        int frames = frames(samples);
        int valid =
                switch (validity) {
                    case ALL -> frames;
                    case FRAME_END -> hops(front() + samples - frameSamples);
                    case FRAME_START -> hops(front() + samples);
                    case WHOLE_HOPS -> samples / hopSamples;
                };
        return Math.clamp(valid, 0, frames);
    }

    /** The sound with its padding; frame t begins at {@code t * hopSamples}. */
    float[] pad(float[] samples) {
        int length = front() + rounded(samples.length) + back();
        float[] padded = new float[Math.max(length, fftSize)];
        System.arraycopy(samples, 0, padded, front(), samples.length);
        if (padding == Padding.CENTRE_REFLECT) {
            // The zeros of a whole multiple are part of the sound that is mirrored.
            int last = rounded(samples.length) - 1;
            for (int i = 1; i <= front(); i++) {
                padded[front() - i] = padded[front() + mirrored(i, last)];
                padded[front() + last + i] = padded[front() + mirrored(last - i, last)];
            }
        }
        return padded;
    }

    /** Where in its transform a frame lies: centred frames are padded on both sides. */
    int frameOffset() {
        return isCentred() ? (fftSize - frameSamples) / 2 : 0;
    }

    private boolean isCentred() {
        return padding == Padding.CENTRE_ZEROS || padding == Padding.CENTRE_REFLECT;
    }

    private int front() {
        return switch (padding) {
            case NONE -> 0;
            case SEMICAUSAL -> frameSamples / 2;
            case CENTRE_ZEROS, CENTRE_REFLECT -> fftSize / 2;
        };
    }

    private int back() {
        return isCentred() ? fftSize / 2 : 0;
    }

    private int rounded(int samples) {
        return Math.ceilDiv(samples, multiple) * multiple;
    }

    /** Whole numbers t with {@code t * hop < samples}. */
    private int hops(int samples) {
        return Math.max(0, Math.ceilDiv(samples, hopSamples));
    }

    private static int mirrored(int index, int last) {
        int at = Math.abs(index);
        return at > last ? Math.max(0, 2 * last - at) : at;
    }

    /** The window over the whole transform: zeros outside of the frame. */
    float[] fullWindow() {
        float[] full = new float[fftSize];
        float[] values = window.values(frameSamples);
        System.arraycopy(values, 0, full, frameOffset(), values.length);
        return full;
    }

    /** Copies {@code fftSize} samples of a padded sound, zeros after its end. */
    void copy(float[] padded, int from, float[] frame) {
        int there = Math.clamp(padded.length - from, 0, fftSize);
        System.arraycopy(padded, from, frame, 0, there);
        Arrays.fill(frame, there, fftSize, 0);
    }
}

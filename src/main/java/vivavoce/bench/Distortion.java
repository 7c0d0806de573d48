package vivavoce.bench;

import vivavoce.audio.WavMicrophone;
import vivavoce.dsp.Fft;

import java.util.Arrays;
import java.util.Random;

/** What noise and a room do to a clean recording; the same every time. */
enum Distortion {
    NONE {
        @Override
        float[] of(float[] samples) {
            return samples;
        }
    },
    /** White noise 10 dB below the speech. */
    NOISE {
        @Override
        float[] of(float[] samples) {
            Random random = new Random(SEED);
            double level = Math.sqrt(power(samples) / 10);
            float[] noisy = new float[samples.length];
            for (int i = 0; i < noisy.length; i++) {
                noisy[i] = (float) (samples[i] + level * random.nextGaussian());
            }
            return noisy;
        }
    },
    /** A room whose echo dies by 60 dB in half a second and carries as much as the direct sound. */
    REVERBERATION {
        @Override
        float[] of(float[] samples) {
            return convolve(samples, room());
        }
    };

    private static final long SEED = 1;
    private static final double ECHO_SECONDS = 0.5;
    private static final double DECAY = Math.log(1000);

    abstract float[] of(float[] samples);

    private static double power(float[] samples) {
        double sum = 0;
        for (float sample : samples) {
            sum += (double) sample * sample;
        }
        return sum / samples.length;
    }

    private static float[] room() {
        Random random = new Random(SEED);
        float[] response = new float[(int) (ECHO_SECONDS * WavMicrophone.SAMPLE_RATE)];
        for (int i = 1; i < response.length; i++) {
            response[i] = (float) (random.nextGaussian() * Math.exp(-DECAY * i / response.length));
        }
        float level = (float) Math.sqrt(power(response) * response.length);
        for (int i = 1; i < response.length; i++) {
            response[i] /= level;
        }
        response[0] = 1;
        return response;
    }

    private static float[] convolve(float[] signal, float[] response) {
        int length = signal.length + response.length;
        Fft fft = new Fft(Integer.highestOneBit(length) * 2);
        float[] re = new float[fft.bins()];
        float[] im = new float[fft.bins()];
        float[] roomRe = new float[fft.bins()];
        float[] roomIm = new float[fft.bins()];
        fft.forward(Arrays.copyOf(signal, fft.size()), re, im);
        fft.forward(Arrays.copyOf(response, fft.size()), roomRe, roomIm);
        for (int k = 0; k < re.length; k++) {
            float real = re[k] * roomRe[k] - im[k] * roomIm[k];
            im[k] = re[k] * roomIm[k] + im[k] * roomRe[k];
            re[k] = real;
        }
        float[] result = new float[fft.size()];
        fft.inverse(re, im, result);
        return Arrays.copyOf(result, signal.length);
    }
}

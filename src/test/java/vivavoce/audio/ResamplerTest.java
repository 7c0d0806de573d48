package vivavoce.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.Random;

class ResamplerTest {

    @ParameterizedTest
    @CsvSource({
        "8000,16000", "11025,16000", "16000,24000", "22050,16000", "22050,24000", "24000,16000",
        "24000,48000", "44100,16000", "44100,48000", "48000,16000", "48000,11025", "48000,8000",
        "16000,44100", "96000,16000", "32000,32000"
    })
    void aSineStaysASine(int from, int to) {
        double hz = 0.37 * Math.min(from, to); // high, yet inside the pass band
        float[] output = Resampler.resample(sine(hz, from, from / 5), from, to);
        float[] expected = sine(hz, to, output.length);
        assertThat(output).hasSize((int) Math.ceilDiv((long) (from / 5) * to, (long) from));
        double snr = snrDb(expected, output, output.length / 10);
        assertThat(snr).as("SNR in dB, %d to %d Hz", from, to).isGreaterThan(60);
    }

    @ParameterizedTest
    @CsvSource({"48000,16000", "44100,16000", "24000,8000"})
    void whatTheLowerRateCannotHoldIsGone(int from, int to) {
        float[] output = Resampler.resample(sine(0.6 * to, from, from / 5), from, to);
        double power = 0;
        for (int i = output.length / 10; i < output.length * 9 / 10; i++) {
            power += output[i] * output[i];
        }
        double db = 10 * Math.log10(power / (0.8 * output.length) / 0.125);
        assertThat(db).as("alias in dB").isLessThan(-60);
    }

    @ParameterizedTest
    @CsvSource({"44100,16000", "16000,24000", "11025,48000", "48000,16000"})
    void anyPiecesGiveTheWhole(int from, int to) {
        Random random = new Random(from);
        float[] sound = noise(random, 3000);
        float[] whole = Resampler.resample(sound, from, to);
        for (int most : new int[] {1, 7, 160, 5000}) {
            float[] streamed = streamed(sound, new Resampler(from, to), random, most);
            assertThat(streamed).as("pieces up to %d", most).isEqualTo(whole);
        }
    }

    @Test
    void aConstantStaysWhatItWas() {
        float[] level = new float[4000];
        Arrays.fill(level, 0.5f);
        float[] output = Resampler.resample(level, 44100, 16000);
        float[] inner = Arrays.copyOfRange(output, 100, output.length - 100);
        float[] expected = new float[inner.length];
        Arrays.fill(expected, 0.5f);
        assertThat(inner).containsExactly(expected, within(1e-5f));
    }

    @Test
    void nothingGivesNothing() {
        assertThat(Resampler.resample(new float[0], 44100, 16000)).isEmpty();
        assertThat(Resampler.resample(new float[1], 16000, 24000)).hasSize(2);
    }

    @Test
    void refusesRatesThatCannotBe() {
        assertThatThrownBy(() -> new Resampler(0, 16000))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static float[] streamed(float[] sound, Resampler resampler, Random random, int most) {
        float[] all = new float[0];
        for (int at = 0; at < sound.length; ) {
            int count = Math.min(sound.length - at, random.nextInt(most + 1));
            all = join(all, resampler.push(sound, at, count));
            at += count;
        }
        return join(all, resampler.finish());
    }

    private static float[] join(float[] head, float[] tail) {
        float[] joined = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, joined, head.length, tail.length);
        return joined;
    }

    private static double snrDb(float[] expected, float[] actual, int margin) {
        double signal = 0;
        double noise = 0;
        for (int i = margin; i < expected.length - margin; i++) {
            signal += expected[i] * expected[i];
            noise += Math.pow(expected[i] - actual[i], 2);
        }
        return noise == 0 ? 200 : 10 * Math.log10(signal / noise);
    }

    private static float[] sine(double hz, int rate, int samples) {
        float[] sine = new float[samples];
        for (int i = 0; i < samples; i++) {
            sine[i] = (float) (0.5 * Math.sin(2 * Math.PI * hz * i / rate));
        }
        return sine;
    }

    private static float[] noise(Random random, int samples) {
        float[] noise = new float[samples];
        for (int i = 0; i < samples; i++) {
            noise[i] = random.nextFloat() - 0.5f;
        }
        return noise;
    }
}

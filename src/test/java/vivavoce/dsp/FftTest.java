package vivavoce.dsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;

class FftTest {

    @ParameterizedTest
    @ValueSource(ints = {4, 8, 64, 400, 512, 1280, 14})
    void agreesWithTheSum(int size) {
        float[] signal = noise(size);
        Fft fft = new Fft(size);
        float[] real = new float[fft.bins()];
        float[] imaginary = new float[fft.bins()];
        fft.forward(signal, real, imaginary);
        for (int k = 0; k < fft.bins(); k++) {
            double re = 0;
            double im = 0;
            for (int i = 0; i < size; i++) {
                re += signal[i] * Math.cos(2 * Math.PI * i * k / size);
                im -= signal[i] * Math.sin(2 * Math.PI * i * k / size);
            }
            assertThat((double) real[k]).isCloseTo(re, within(1e-5));
            assertThat((double) imaginary[k]).isCloseTo(im, within(1e-5));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 16, 400, 1024, 1280})
    void inverseUndoesForward(int size) {
        float[] signal = noise(size);
        Fft fft = new Fft(size);
        float[] real = new float[fft.bins()];
        float[] imaginary = new float[fft.bins()];
        float[] back = new float[size];
        fft.forward(signal, real, imaginary);
        imaginary[0] = 5; // no real signal has these: they must not matter
        imaginary[size / 2] = -5;
        fft.inverse(real, imaginary, back);
        assertThat(back).containsExactly(signal, within(1e-6f));
    }

    @Test
    void refusesOtherSizes() {
        assertThatThrownBy(() -> new Fft(401)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Fft(2)).isInstanceOf(IllegalArgumentException.class);
    }

    private static float[] noise(int size) {
        Random random = new Random(size);
        float[] signal = new float[size];
        for (int i = 0; i < size; i++) {
            signal[i] = random.nextFloat() * 2 - 1;
        }
        return signal;
    }
}

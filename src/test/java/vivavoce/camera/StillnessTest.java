package vivavoce.camera;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Arrays;

class StillnessTest {

    private final Stillness stillness = new Stillness(800);

    @Test
    void heldStillForLongEnoughIsStill() {
        assertThat(stillness.accept(frame(0.5f, 0))).isFalse();
        assertThat(stillness.accept(frame(0.505f, 400))).isFalse();
        assertThat(stillness.accept(frame(0.5f, 800))).isTrue();
    }

    @Test
    void aMovementBeginsTheWaitAgain() {
        stillness.accept(frame(0.5f, 0));
        assertThat(stillness.accept(frame(0.9f, 700))).isFalse();
        assertThat(stillness.accept(frame(0.9f, 1_400))).isFalse();
        assertThat(stillness.accept(frame(0.9f, 1_500))).isTrue();
    }

    private static CameraFrame frame(float grey, long atMs) {
        float[] pixels = new float[64 * 48];
        Arrays.fill(pixels, grey);
        return new CameraFrame(new Picture(pixels, 64, 48), atMs);
    }
}

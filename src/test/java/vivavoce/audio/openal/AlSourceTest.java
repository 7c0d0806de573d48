package vivavoce.audio.openal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.Arrays;

class AlSourceTest {

    /** The stream may run empty between looking for played buffers and queueing the next one. */
    @Test
    void aStreamThatRanEmptyUnnoticedRepeatsNothing() throws Exception {
        LoopbackDevice device = new LoopbackDevice();
        AlSource source = device.source(4);
        assertThat(source.queue(level(0.5f))).isZero();
        assertThat(source.queue(level(0.5f))).isZero();
        device.render(1000);
        assertThat(source.queue(level(0.25f))).as("both were played").isEqualTo(2);
        float[] rendered = Arrays.copyOfRange(device.render(240), 64, 240);
        assertThat(rendered).containsExactly(level(0.25f, rendered.length), within(1e-3f));
        source.delete();
        device.close();
    }

    private static float[] level(float level) {
        return level(level, 240);
    }

    private static float[] level(float level, int count) {
        float[] samples = new float[count];
        Arrays.fill(samples, level);
        return samples;
    }
}

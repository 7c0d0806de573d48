package vivavoce.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

class SamplerTest {

    private static final float[] LOGITS = {0, (float) Math.log(6), (float) Math.log(3)};

    @Test
    void greedyTakesTheLikeliestWithItsProbability() {
        Choice choice = new Sampler(Sampling.GREEDY, 1).choose(LOGITS);
        assertThat(choice.token()).isEqualTo(1);
        assertThat(choice.probability()).isCloseTo(0.6, within(1e-6));
    }

    @Test
    void drawsInProportion() {
        int[] counts = counts(new Sampler(new Sampling(1, 0, 0), 7));
        assertThat(counts[0] / 10_000.0).isCloseTo(0.1, within(0.02));
        assertThat(counts[1] / 10_000.0).isCloseTo(0.6, within(0.02));
    }

    @Test
    void topKLeavesTheRestOut() {
        int[] counts = counts(new Sampler(new Sampling(1, 2, 0), 7));
        assertThat(counts[0]).isZero();
        assertThat(counts[1] / 10_000.0).isCloseTo(2 / 3.0, within(0.02));
    }

    @Test
    void topPLeavesTheTailOut() {
        int[] counts = counts(new Sampler(new Sampling(1, 0, 0.85), 7));
        assertThat(counts[0]).isZero();
        assertThat(counts[2]).isPositive();
        assertThat(counts(new Sampler(new Sampling(1, 0, 0.5), 7))).containsExactly(0, 10_000, 0);
    }

    @Test
    void confidenceIsTheGeometricMean() {
        assertThat(Generation.confidence(List.of(new Choice(1, 0.9), new Choice(2, 0.4))))
                .isCloseTo(0.6, within(1e-9));
        assertThat(Generation.confidence(List.of())).isZero();
    }

    private static int[] counts(Sampler sampler) {
        int[] counts = new int[3];
        IntStream.range(0, 10_000).forEach(i -> counts[sampler.choose(LOGITS).token()]++);
        return counts;
    }
}

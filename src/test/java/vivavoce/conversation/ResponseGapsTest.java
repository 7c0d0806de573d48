package vivavoce.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.OptionalLong;

class ResponseGapsTest {

    @Test
    void quantilesAreByTheNearestRank() {
        ResponseGaps gaps = ResponseGaps.NONE;
        for (long ms = 100; ms <= 1_000; ms += 100) {
            gaps = gaps.with(ms);
        }
        assertThat(gaps.quantile(0.5)).isEqualTo(OptionalLong.of(500));
        assertThat(gaps.quantile(0.95)).isEqualTo(OptionalLong.of(1_000));
        assertThat(gaps.quantile(0)).isEqualTo(OptionalLong.of(100));
    }

    @Test
    void noReplyHasNoMedian() {
        assertThat(ResponseGaps.NONE.quantile(0.5)).isEmpty();
    }

    @Test
    void theOldestAreForgotten() {
        ResponseGaps gaps = ResponseGaps.NONE;
        for (long ms = 0; ms < 250; ms++) {
            gaps = gaps.with(ms);
        }
        assertThat(gaps.ms()).hasSize(200).startsWith(50L).endsWith(249L);
    }
}

package vivavoce.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Speed and time left of a fetch. */
class FetchPaceTest {

    private static final long SECOND = 1_000_000_000L;
    private static final long MEGABYTE = 1_000_000;

    private final FetchPace pace = new FetchPace();

    @Test
    void speedAndTimeLeftCountWhatCameInThisTry() {
        assertThat(pace.words(100 * MEGABYTE, 400 * MEGABYTE, 7 * SECOND))
                .isEqualTo("100 of 400 MB");
        assertThat(pace.words(150 * MEGABYTE, 400 * MEGABYTE, 17 * SECOND))
                .isEqualTo("150 of 400 MB · 5.0 MB/s · 50 s left");
        assertThat(pace.words(160 * MEGABYTE, 400 * MEGABYTE, 37 * SECOND))
                .isEqualTo("160 of 400 MB · 2.0 MB/s · 2 min left");
    }
}

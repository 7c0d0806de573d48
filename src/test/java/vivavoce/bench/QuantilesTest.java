package vivavoce.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class QuantilesTest {

    @Test
    void nearestRank() {
        assertThat(Quantiles.of(List.of(3.0, 1.0, 2.0))).isEqualTo(new Quantiles(2, 3));
        assertThat(Quantiles.at(0.1, 4, 3, 2, 1)).isEqualTo(1);
        assertThat(Quantiles.at(0.5, 4, 3, 2, 1)).isEqualTo(2);
        assertThat(Quantiles.at(1, 4, 3, 2, 1)).isEqualTo(4);
        assertThat(Quantiles.at(0.5)).isNaN();
    }
}

package vivavoce.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.List;

class WordErrorsTest {

    @Test
    void countsWrongMissingAndAddedWordsForEachWordSaid() {
        WordErrors errors = new WordErrors();
        errors.add(List.of("x", "equals", "two"), List.of("x", "equals", "ten"));
        errors.add(List.of("yes"), List.of());
        errors.add(List.of("why", "not"), List.of("why", "why", "not"));

        assertThat(errors.rate()).isEqualTo(3 / 6.0, within(1e-9));
    }

    @Test
    void nothingSaidIsNoError() {
        assertThat(new WordErrors().rate()).isZero();
    }
}

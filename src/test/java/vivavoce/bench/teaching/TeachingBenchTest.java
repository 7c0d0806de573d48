package vivavoce.bench.teaching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** A small run over every skill: what must never happen does not. */
class TeachingBenchTest {

    private static final int LESSONS = 120;

    @Test
    void theTutorIsNeverWrongAndSeldomTells() {
        List<String> said = new ArrayList<>();
        TeachingReport report = TeachingBench.run(LESSONS, 7, said::add);
        String faults = String.join("\n", said.stream().filter(s -> s.startsWith("**")).toList());
        assertThat(report.wrongAssertions()).as(faults).isZero();
        assertThat(report.wrongConfirmations()).as(faults).isZero();
        assertThat(report.rightCalledWrong()).as(faults).isZero();
        assertThat(report.reveals()).isLessThanOrEqualTo(0.02);
        assertThat(report.questionsPerTurn()).isLessThanOrEqualTo(1);
        assertThat(report.sentencesPerTurn()).isLessThanOrEqualTo(2);
        assertThat(report.successAt().get(7)).isGreaterThan(0.6);
    }
}

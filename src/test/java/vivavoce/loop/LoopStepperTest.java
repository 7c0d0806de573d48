package vivavoce.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class LoopStepperTest {

    private final List<String> log = new ArrayList<>();

    @Test
    void turnsInOrderUntilNothingIsLeft() throws Exception {
        try (LoopStepper stepper = new LoopStepper(counting("a", 1), counting("b", 2))) {
            assertThat(stepper.step()).isEqualTo(2);
            stepper.settle();
        }
        assertThat(log).containsExactly("a", "b", "a", "b", "a", "b", "close b", "close a");
    }

    @Test
    void aFailureReachesTheCaller() {
        Loop failing = counting("a", -1);
        try (LoopStepper stepper = new LoopStepper(failing)) {
            assertThatThrownBy(stepper::step).hasMessage("worn out");
        }
    }

    private Loop counting(String name, int turns) {
        return new Loop() {
            private int left = turns;

            @Override
            public String name() {
                return name;
            }

            @Override
            public int doWork() {
                log.add(name);
                if (left < 0) {
                    throw new IllegalStateException("worn out");
                }
                int done = Math.min(left, 1);
                left -= done;
                return done;
            }

            @Override
            public void close() {
                log.add("close " + name);
            }
        };
    }
}

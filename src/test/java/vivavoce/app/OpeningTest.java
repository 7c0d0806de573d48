package vivavoce.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** What a learner does while the lesson opens happens in the order in which it was done. */
class OpeningTest {

    private final List<String> done = new ArrayList<>();
    private final Opening<String> lesson = new Opening<>();

    @Test
    void whatWasAskedBeforeIsDoneFirst() {
        ask("mute");
        ask("type");
        ask("unmute");
        assertThat(done).isEmpty();
        lesson.done("lesson");
        ask("stop");
        assertThat(done)
                .containsExactly("mute lesson", "type lesson", "unmute lesson", "stop lesson");
        assertThat(lesson.ready()).isCompleted();
    }

    @Test
    void oneFailureStopsNothingElse() {
        lesson.whenOpen(_ -> {
            throw new IllegalStateException("broken");
        });
        ask("type");
        lesson.done("lesson");
        assertThat(done).containsExactly("type lesson");
    }

    @Test
    void nothingIsDoneWhereItCannotBeOpened() {
        ask("type");
        lesson.failed(new IllegalStateException("no pack"));
        ask("stop");
        assertThat(done).isEmpty();
        assertThat(lesson.ready()).isCompletedExceptionally();
    }

    private void ask(String what) {
        lesson.whenOpen(open -> done.add(what + " " + open));
    }
}

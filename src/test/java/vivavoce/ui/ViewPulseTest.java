package vivavoce.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vivavoce.conversation.ConversationView;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

class ViewPulseTest {

    private final Queue<Runnable> screen = new ArrayDeque<>();
    private final List<ConversationView> shown = new ArrayList<>();
    private final ViewPulse pulse = new ViewPulse(screen::add, shown::add);

    @Test
    void ofManyPendingSnapshotsTheNewestIsShownOnce() {
        pulse.publish(Lessons.start());
        pulse.publish(Lessons.thinking());
        pulse.publish(Lessons.middle());
        assertThat(screen).hasSize(1);
        screen.remove().run();
        assertThat(shown).containsExactly(Lessons.middle());
    }

    @Test
    void afterAPulseTheNextSnapshotIsShownToo() {
        pulse.publish(Lessons.start());
        screen.remove().run();
        pulse.publish(Lessons.waiting());
        screen.remove().run();
        assertThat(shown).containsExactly(Lessons.start(), Lessons.waiting());
    }

    @Test
    void aSnapshotPublishedWhileAnotherIsShownIsNotLost() {
        List<ConversationView> seen = new ArrayList<>();
        ViewPulse[] self = new ViewPulse[1];
        self[0] =
                new ViewPulse(
                        screen::add,
                        view -> {
                            seen.add(view);
                            if (seen.size() == 1) {
                                self[0].publish(Lessons.waiting());
                            }
                        });
        self[0].publish(Lessons.start());
        screen.remove().run();
        screen.remove().run();
        assertThat(seen).containsExactly(Lessons.start(), Lessons.waiting());
    }
}

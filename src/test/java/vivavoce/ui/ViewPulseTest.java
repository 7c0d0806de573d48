package vivavoce.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vivavoce.conversation.ConversationView;
import vivavoce.conversation.Meters;
import vivavoce.conversation.ResponseGaps;

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
        pulse.publish(Moments.start());
        pulse.publish(Moments.thinking());
        pulse.publish(Moments.middle());
        assertThat(screen).hasSize(1);
        screen.remove().run();
        assertThat(shown).containsExactly(Moments.middle());
    }

    /** A hundred a second come in a lesson, most of them for the meters alone. */
    @Test
    void metersAloneAreShownTenTimesASecondAndAllElseAtOnce() {
        for (int i = 0; i < 100; i++) {
            pulse.publish(Moments.middle().with(new Meters(0.01 * i, 0, ResponseGaps.NONE)));
            screen.forEach(Runnable::run);
            screen.clear();
        }
        assertThat(shown).hasSize(10);
        pulse.publish(Moments.waiting());
        assertThat(screen).hasSize(1);
    }

    @Test
    void afterAPulseTheNextSnapshotIsShownToo() {
        pulse.publish(Moments.start());
        screen.remove().run();
        pulse.publish(Moments.waiting());
        screen.remove().run();
        assertThat(shown).containsExactly(Moments.start(), Moments.waiting());
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
                                self[0].publish(Moments.waiting());
                            }
                        });
        self[0].publish(Moments.start());
        screen.remove().run();
        screen.remove().run();
        assertThat(seen).containsExactly(Moments.start(), Moments.waiting());
    }
}

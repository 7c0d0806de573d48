package vivavoce.loop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import vivavoce.loop.Inbox.WhenFull;

import java.util.ArrayList;
import java.util.List;

class InboxTest {

    @Test
    void keepsTheOrder() {
        Inbox<String> inbox = new Inbox<>(3, WhenFull.REJECT);
        assertThat(inbox.poll()).isNull();
        inbox.offer("a");
        inbox.offer("b");
        assertThat(inbox.size()).isEqualTo(2);
        assertThat(inbox.poll()).isEqualTo("a");
        assertThat(inbox.poll()).isEqualTo("b");
        assertThat(inbox.poll()).isNull();
    }

    @Test
    void refusesWhenFull() {
        Inbox<String> inbox = new Inbox<>(1, WhenFull.REJECT);
        assertThat(inbox.offer("a")).isTrue();
        assertThat(inbox.offer("b")).isFalse();
        assertThat(inbox.dropped()).isEqualTo(1);
        assertThat(inbox.poll()).isEqualTo("a");
    }

    @Test
    void newestWins() {
        Inbox<String> inbox = new Inbox<>(2, WhenFull.NEWEST_WINS);
        inbox.offer("a");
        inbox.offer("b");
        assertThat(inbox.offer("c")).isTrue();
        assertThat(inbox.dropped()).isEqualTo(1);
        assertThat(inbox.poll()).isEqualTo("b");
        assertThat(inbox.poll()).isEqualTo("c");
    }

    @Test
    void holdsSomething() {
        assertThatThrownBy(() -> new Inbox<>(0, WhenFull.REJECT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void losesNothingBetweenThreads() throws Exception {
        Inbox<Integer> inbox = new Inbox<>(4, WhenFull.REJECT);
        Thread sender =
                Thread.ofPlatform()
                        .start(() -> {
                            for (int i = 0; i < 1000; ) {
                                if (inbox.offer(i)) {
                                    i++;
                                } else {
                                    Thread.yield();
                                }
                            }
                        });
        List<Integer> got = new ArrayList<>();
        while (got.size() < 1000) {
            Integer item = inbox.poll();
            if (item != null) {
                got.add(item);
            } else {
                Thread.yield();
            }
        }
        sender.join();
        assertThat(got).isSorted().doesNotHaveDuplicates();
    }
}

package vivavoce.room;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vivavoce.conversation.LessonEvent;

/** The long lesson's check finds what it is there to find. */
class TranscriptCheckTest {

    private final TranscriptCheck check = new TranscriptCheck();

    @Test
    void everyWordOnceIsNoFault() {
        say("three x is three");
        turn("three x is three");
        assertThat(check.faultCount()).isZero();
        assertThat(check.lost()).isZero();
    }

    @Test
    void aWordThatIsThereTwiceIsAFault() {
        say("subtract one");
        turn("subtract one");
        turn("one");
        assertThat(check.faults()).hasSize(1);
    }

    @Test
    void aWordThatIsInNoTurnIsLost() {
        say("subtract one");
        turn("subtract");
        assertThat(check.lost()).isEqualTo(1);
    }

    private void say(String words) {
        check.learnerSays(0, words, true);
    }

    private void turn(String words) {
        check.happened(0, new LessonEvent.TurnEnded(words));
    }
}

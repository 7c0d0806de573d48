package vivavoce.room;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vivavoce.conversation.LessonEvent;

/** The judge of a long lesson finds what is lost or twice, and nothing else. */
class TranscriptCheckTest {

    private final TranscriptCheck check = new TranscriptCheck();

    private void ends(String words) {
        check.happened(0, new LessonEvent.TurnEnded(words));
    }

    @Test
    void wordsInTheirOrderAreNoFault() {
        check.learnerSays(0, "subtract one", true);
        ends("subtract one");
        assertThat(check.faultCount()).isZero();
        assertThat(check.lost()).isZero();
    }

    @Test
    void wordsThatAreTwiceInTheTranscriptAreAFault() {
        check.learnerSays(0, "subtract one", true);
        ends("subtract one");
        ends("one");
        assertThat(check.faultCount()).isEqualTo(1);
    }

    @Test
    void wordsInNoTurnAreLost() {
        check.learnerSays(0, "subtract one", true);
        ends("one");
        assertThat(check.lost()).isEqualTo(1);
    }

    @Test
    void aTurnThatWasTakenBackComesAgainWithMore() {
        check.learnerSays(0, "can you repeat that", true);
        ends("can you repeat that");
        check.learnerSays(1, "subtract one", true);
        check.happened(2, new LessonEvent.TurnTakenBack());
        assertThat(check.lost()).isEqualTo(6);
        ends("can you repeat that subtract one");
        assertThat(check.faultCount()).isZero();
        assertThat(check.lost()).isZero();
        ends("that");
        assertThat(check.faultCount()).isEqualTo(1);
    }

    @Test
    void wordsOfATurnTakenBackThatNeverComeAgainAreLost() {
        check.learnerSays(0, "x equals two", true);
        ends("x equals two");
        check.happened(1, new LessonEvent.TurnTakenBack());
        assertThat(check.lost()).isEqualTo(3);
    }
}

package vivavoce.room;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vivavoce.conversation.LessonEvent;

import java.util.List;

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

    @Test
    void aRecordWithEachWordOnceIsNoFault() {
        check.learnerSays(0, "subtract one", true);
        ends("subtract one");
        check.happened(1, new LessonEvent.Typed("3x = 3"));
        check.happened(2, new LessonEvent.WaitStarted("wait"));
        check.compare("captions", List.of("subtract one", "3x = 3", "wait"));
        assertThat(check.faults()).isEmpty();
    }

    @Test
    void aWordThatARecordLacksIsAFault() {
        check.learnerSays(0, "subtract one", true);
        ends("subtract one");
        check.compare("captions", List.of("subtract"));
        assertThat(check.faults()).containsExactly("captions: without [one], once too often []");
    }

    @Test
    void aWordThatARecordHasTwiceIsAFault() {
        check.learnerSays(0, "subtract one", true);
        ends("subtract one");
        check.compare("journal", List.of("subtract one", "one"));
        assertThat(check.faults()).containsExactly("journal: without [], once too often [one]");
    }

    @Test
    void aTurnTakenBackIsInNoRecord() {
        check.learnerSays(0, "three", true);
        ends("three");
        check.happened(1, new LessonEvent.TurnTakenBack());
        assertThat(check.lines()).isEmpty();
    }
}

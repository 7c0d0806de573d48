package vivavoce.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vivavoce.speech.Style;

import java.util.List;

/** What was read in a picture is used once the learner has said that it is right. */
class ConfirmingTest {

    private static Room looking() {
        return new Room().pass(0.3).look("3x+1=4");
    }

    @Test
    void aReadingWaitsToBeConfirmed() {
        Room room = looking().pass(20);
        assertThat(room.view().seen().orElseThrow().lines())
                .containsExactly(new SeenPage.Line("3x+1=4", 0.8));
        assertThat(room.since(0, "ReplyDecided")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "that's right", "Yes!"})
    void assentSetsTheProblem(String words) {
        Room room = looking().say(0.5, words).listen();
        assertThat(room.view().seen()).isEmpty();
        assertThat(room.since(0, "BoardChanged[latex=3x+1=4")).hasSize(1);
    }

    @Test
    void dissentLeavesItToBeMended() {
        Room room = looking().say(0.5, "no").pass(5);
        assertThat(room.view().seen()).isPresent();
        assertThat(room.since(0, "ReplyDecided")).isEmpty();
        room.say(1.5, "three x plus one equals five").listen();
        assertThat(room.view().seen()).isEmpty();
        assertThat(room.since(0, "BoardChanged[latex=3x+1=5")).hasSize(1);
    }

    @Test
    void goingOnWithTheLessonIsAssent() {
        Room room = looking().say(1.5, "can you help me solve this").listen();
        assertThat(room.view().seen()).isEmpty();
        assertThat(room.since(0, "BoardChanged[latex=3x+1=4")).hasSize(1);
    }

    @Test
    void aMendedReadingIsTheProblem() {
        Room room = looking().ask(new Intent.SetProblem(List.of("3x+7=4"))).listen();
        assertThat(room.view().seen()).isEmpty();
        assertThat(room.since(0, "BoardChanged[latex=3x+7=4")).hasSize(1);
    }

    @Test
    void aDiscardedReadingIsForgotten() {
        Room room = looking().ask(new Intent.Discard()).pass(5);
        assertThat(room.view().seen()).isEmpty();
        assertThat(room.since(0, "ReplyDecided")).isEmpty();
    }

    @Test
    void aPageThatCannotBeReadIsShownAsSuch() {
        Room room = new Room().pass(0.3).look().pass(5);
        assertThat(room.view().seen().orElseThrow().lines()).isEmpty();
        assertThat(room.since(0, "ReplyDecided")).isEmpty();
    }

    @Test
    void whatIsBeingHeardIsShownUntilTheTurnEnds() {
        Room room = new Room().pass(0.3).say(1.5, "three x plus…").pass(0.3);
        assertThat(room.view().hearing()).isEqualTo("three x plus");
        room.say(1, "three x plus one equals four").listen();
        assertThat(room.view().hearing()).isEmpty();
    }

    @Test
    void theVoiceIsAsTheLearnerPrefersIt() {
        Room room = new Room().ask(new Intent.Prefer(new Preferences(1, 0.8, false, true)));
        room.ask(new Intent.Typed("3x+1=4")).listen().ask(new Intent.Typed("x=1")).listen();
        assertThat(room.speed()).isEqualTo(0.8);
        assertThat(room.style()).isEqualTo(Style.CALM);
        room.ask(new Intent.SayAgain()).pass(0.1);
        assertThat(new Room().ask(new Intent.Typed("3x+1=4")).listen().speed()).isEqualTo(1);
    }

    @Test
    void aPatientTutorWaitsLonger() {
        assertThat(endedAfterMs(2)).isGreaterThan(endedAfterMs(1) + 300);
    }

    private static long endedAfterMs(double patience) {
        Room room = new Room().ask(new Intent.Prefer(new Preferences(patience, 1, true, true)));
        room.pass(0.3).say(1.5, "can you help me with maths");
        long silent = room.nowMs();
        while (room.since(0, "TurnEnded").isEmpty()) {
            room.pass(0.01);
        }
        return room.nowMs() - silent;
    }
}

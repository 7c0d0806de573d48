package vivavoce.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is asked about the tutor's own last words is answered from what was heard of them. The reply
 * is: "yes, taking one away from both sides keeps the balance | and leaves three x equals three. |
 * what would you do next?"
 */
class HeardLedgerTest {

    private static final String EQUATION = "and leaves 3x = 3.";
    private static final String QUESTION = "What would you do next?";

    /** Stopped in the middle of the equation. */
    private static Room stopped() {
        Room room =
                new Room()
                        .pass(0.3)
                        .ask(new Intent.Typed("3x+1=4"))
                        .listen()
                        .say(1.5, "subtract one from both sides")
                        .pass(4.2)
                        .say(0.4, "stop")
                        .pass(1);
        assertThat(room.since(0, "VoiceStopped"))
                .singleElement()
                .asString()
                .contains(
                        "heard=yes, taking one away from both sides keeps the balance,"
                                + " unheard=and");
        return room;
    }

    private static String answerTo(Room room, String words) {
        long asked = room.nowMs();
        room.say(0.8, words).listen();
        return room.since(asked, "ReplyDecided").getFirst();
    }

    @Test
    void goOnBeginsWithTheHalfHeardEquation() {
        assertThat(answerTo(stopped(), "go on")).contains("[caption=" + EQUATION);
    }

    @Test
    void whereWereWeBeginsWithWhatWasHeardLast() {
        assertThat(answerTo(stopped(), "where were we")).contains("[caption=Yes, taking", EQUATION);
    }

    @Test
    void skipThatComesToTheQuestion() {
        assertThat(answerTo(stopped(), "skip that")).contains("[caption=" + QUESTION);
    }

    @Test
    void sayThatAgainIsAllOfIt() {
        assertThat(answerTo(stopped(), "say that again")).contains("Yes, taking", QUESTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"slower", "faster", "louder"})
    void theVoiceIsSetAndWhatWasLeftIsSaid(String words) {
        Room room = stopped();
        assertThat(answerTo(room, words)).contains("[caption=" + EQUATION);
        double speed = words.equals("slower") ? 0.85 : words.equals("faster") ? 1.15 : 1;
        assertThat(room.speed()).isEqualTo(speed);
        assertThat(room.louder()).isEqualTo(words.equals("louder"));
    }

    @Test
    void whatIsOnTheBoardStaysThere() {
        Room room = stopped();
        answerTo(room, "go on");
        assertThat(room.view().board()).hasSize(2);
    }

    @Test
    void whereWereWeAfterAWholeReplyIsItsQuestion() {
        Room room = new Room().pass(0.3).ask(new Intent.Typed("3x+1=4")).listen();
        room.say(1.5, "subtract one from both sides").listen();
        assertThat(answerTo(room, "where were we")).contains("[caption=" + QUESTION);
    }
}

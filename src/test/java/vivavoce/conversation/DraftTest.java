package vivavoce.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Nothing of an answer that was dropped is heard, shown or remembered. */
class DraftTest {

    private static Room asked() {
        return new Room()
                .pass(0.3)
                .ask(new Intent.Typed("3x+1=4"))
                .listen()
                .say(1.5, "subtract one from both sides")
                .listen();
    }

    @Test
    void theAnswerIsReadyBeforeTheTurnEnds() {
        Room room = asked();
        long end = room.nowMs();
        room.say(1, "x equals one").listen();
        String started = room.since(end, "ReplyStarted").getFirst();
        assertThat(started).endsWith("ReplyStarted[gapMs=220]");
    }

    @Test
    void aDraftThatTheLearnerSpeaksPastLeavesNoTrace() {
        Room plain = asked().say(1.6, "x equals two").listen();
        Room drafted = asked();
        ConversationView before = drafted.view();
        drafted.say(0.5, "x equals one").pass(0.05);
        assertThat(drafted.view().captions()).isEqualTo(before.captions());
        assertThat(drafted.view().board()).isEqualTo(before.board());
        drafted.say(0.5, "x equals two").listen();
        assertThat(drafted.view().captions()).isEqualTo(plain.view().captions());
        assertThat(drafted.view().board()).isEqualTo(plain.view().board());
        assertThat(drafted.since(0, "ReplyDecided")).hasSameSizeAs(plain.since(0, "ReplyDecided"));
    }

    @Test
    void anAnswerThatHadJustBegunIsTakenBackWholly() {
        Room plain = asked().say(1.6, "x equals two").listen();
        Room room = asked();
        ConversationView before = room.view();
        room.say(0.5, "x equals one").pass(0.18);
        assertThat(room.view().presence()).isEqualTo(Presence.SPEAKING);
        room.begin(room.nowMs() - 100);
        assertThat(room.view().captions()).isEqualTo(before.captions());
        assertThat(room.view().board()).isEqualTo(before.board());
        assertThat(room.view().presence()).isEqualTo(Presence.LISTENING);
        assertThat(room.since(0, "TurnTakenBack")).hasSize(1);
        room.pass(0.4).end("x equals two").listen();
        assertThat(room.view().captions()).isEqualTo(plain.view().captions());
        assertThat(room.view().board()).isEqualTo(plain.view().board());
    }

    @Test
    void aPictureThatComesMeanwhileIsInTheAnswer() {
        Room room = new Room().pass(0.3).say(2, "can you help me solve this").pass(0.1);
        room.show("3x+1=4").pass(0.3).listen();
        assertThat(room.since(0, "ReplyDecided")).hasSize(1).first().asString().contains("3x + 1");
    }
}

package vivavoce.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConversationTest {

    private static Room atTheFirstQuestion() {
        return new Room()
                .pass(0.3)
                .show("3x+1=4")
                .pass(0.3)
                .say(2, "can you help me solve this don't tell me the answer just give me hints")
                .listen();
    }

    @Test
    void aPictureAndWordsTogetherGetOneReply() {
        Room room = atTheFirstQuestion();
        assertThat(room.since(0, "ReplyDecided"))
                .hasSize(1)
                .first()
                .asString()
                .contains("3x + 1 = 4");
        assertThat(room.since(0, "BoardChanged[latex=3x+1=4")).hasSize(1);
        assertThat(room.view().presence()).isEqualTo(Presence.LISTENING);
    }

    @Test
    void aPictureAloneIsAnsweredAfterAMoment() {
        Room room = new Room().pass(0.3).show("3x+1=4").pass(2);
        assertThat(room.since(0, "ReplyDecided")).isEmpty();
        room.pass(2);
        assertThat(room.since(0, "ReplyDecided")).hasSize(1);
    }

    @Test
    void aPauseInMidTurnIsNoTurn() {
        Room room = atTheFirstQuestion();
        long before = room.nowMs();
        room.say(0.6, "um subtract…").pass(0.7).say(1, "um subtract one from both sides").listen();
        assertThat(room.since(before, "TurnEnded"))
                .hasSize(1)
                .first()
                .asString()
                .contains("um subtract one from both sides");
        assertThat(room.since(before, "BoardChanged[latex=3x=3, mark=RIGHT")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void waitIsShownAndMakesTheTutorWaitSpokenOrTyped(boolean typed) {
        Room room = atTheFirstQuestion();
        if (typed) {
            room.ask(new Intent.Typed("Wait!")).pass(1);
        } else {
            room.say(0.5, "wait").pass(1);
        }
        assertThat(room.view().presence()).isEqualTo(Presence.WAITING);
        assertThat(room.view().captions().getLast().text()).isEqualTo(typed ? "Wait!" : "wait");
        assertThat(room.view().hearing()).as("shown once").isEmpty();
        assertThat(room.pass(60).view().presence()).isEqualTo(Presence.WAITING);
    }

    @Test
    void anInterruptionStopsTheVoiceAndIsToldWhatWasHeard() {
        Room room = atTheFirstQuestion();
        room.say(1.5, "subtract one from both sides").pass(1.6);
        assertThat(room.view().presence()).isEqualTo(Presence.SPEAKING);
        long onset = room.nowMs();
        room.say(1, "wait why both sides").pass(0.5);
        assertThat(room.since(onset, "VoiceStopped")).hasSize(1);
        Caption cut =
                room.view().captions().stream()
                        .filter(caption -> !caption.learner())
                        .skip(1)
                        .findFirst()
                        .orElseThrow();
        assertThat(cut.heardCharacters()).isPositive().isLessThan(cut.text().length());
    }

    @Test
    void goOnResumesAtThePhraseThatWasCut() {
        Room room = atTheFirstQuestion();
        room.say(1.5, "subtract one from both sides").pass(2.0);
        room.say(0.6, "stop").pass(1);
        long back = room.nowMs();
        room.say(0.6, "go on").listen();
        String cut = room.since(0, "VoiceStopped").getFirst();
        String resumed = room.since(back, "ReplyDecided").getFirst();
        assertThat(resumed).isNotBlank();
        assertThat(cut).contains("heard=");
        assertThat(room.since(back, "ReplyFinished")).hasSize(1);
    }

    @Test
    void aBackchannelIsTalkedThrough() {
        Room room = atTheFirstQuestion();
        room.say(1.5, "subtract one from both sides").pass(1.6);
        long onset = room.nowMs();
        room.say(0.3, "mm hm").listen();
        assertThat(room.since(onset, "VoiceResumed")).hasSize(1);
        assertThat(room.since(onset, "VoiceStopped")).isEmpty();
        assertThat(room.since(onset, "ReplyFinished")).hasSize(1);
    }

    @Test
    void waitingIsSilentUntilTheLearnerComesBack() {
        Room room = atTheFirstQuestion();
        room.say(1, "hold on let me think").pass(60);
        assertThat(room.view().presence()).isEqualTo(Presence.WAITING);
        long back = room.nowMs();
        assertThat(room.since(0, "ReplyDecided")).hasSize(1);
        room.say(1, "okay x equals two").listen();
        assertThat(room.since(back, "WaitEnded")).hasSize(1);
        assertThat(room.since(back, "ReplyDecided")).hasSize(1);
        assertThat(room.since(back, "mark=RIGHT")).isEmpty();
    }

    @Test
    void aLongSilenceAfterAQuestionBringsOneHint() {
        Room room = atTheFirstQuestion();
        long asked = room.nowMs();
        room.pass(120);
        assertThat(room.since(asked, "HintOffered")).hasSize(1);
        assertThat(Long.parseLong(room.since(asked, "HintOffered").getFirst().split(" ")[0]))
                .isGreaterThan(asked + 5_000);
    }

    @Test
    void theStopKeySilencesWithinAFrame() {
        Room room = atTheFirstQuestion();
        room.say(1.5, "subtract one from both sides").pass(1.6);
        room.ask(new Intent.Stop());
        assertThat(room.view().presence()).isEqualTo(Presence.LISTENING);
        assertThat(room.since(0, "VoiceStopped")).hasSize(1);
    }

    @Test
    void typingIsAnsweredLikeSpeech() {
        Room room = new Room().ask(new Intent.Typed("3x+1=4")).listen();
        assertThat(room.since(0, "BoardChanged[latex=3x+1=4")).hasSize(1);
        assertThat(room.view().captions().getFirst()).isEqualTo(new Caption(true, "3x+1=4", 6));
    }

    @Test
    void nothingCountsAsHeardBeforeTheFirstSample() {
        Room room = atTheFirstQuestion();
        room.say(1.5, "subtract one from both sides").pass(0.21);
        room.ask(new Intent.Stop());
        assertThat(room.since(0, "VoiceStopped[heard=, ")).hasSize(1);
    }

    @Test
    void theSameScriptGivesTheSameEvents() {
        assertThat(atTheFirstQuestion().log()).isEqualTo(atTheFirstQuestion().log());
    }
}

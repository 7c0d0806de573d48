package vivavoce.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vivavoce.conversation.Caption;
import vivavoce.conversation.ConversationView;
import vivavoce.conversation.LessonEvent;
import vivavoce.conversation.Presence;

import java.time.Instant;
import java.util.List;

class ReplayTest {

    private final Replay replay =
            new Replay(new Session("a", Instant.EPOCH, Kept.LESSON, List.of()));

    @Test
    void theBoardAndTheCaptionsComeAtTheirTimes() {
        assertThat(replay.at(0).captions()).isEmpty();
        assertThat(replay.at(950).captions()).hasSize(1);
        assertThat(replay.at(1_205).board()).isEmpty();
        assertThat(replay.at(1_210).board()).hasSize(1);
        assertThat(replay.at(6_400).board()).hasSize(2);
    }

    @Test
    void captionsFollowTheVoice() {
        int whole = "I see 3x + 1 = 4. What could you do first?".length();
        assertThat(heard(1_100)).isZero();
        assertThat(heard(2_200)).isEqualTo(whole / 2);
        assertThat(heard(4_000)).isEqualTo(whole);
    }

    @Test
    void whatWasCutOffIsNeverHeard() {
        assertThat(heard(9_000)).isEqualTo("Yes, that is it.".length());
    }

    @Test
    void thePresenceIsWhatItWas() {
        assertThat(replay.at(950).presence()).isEqualTo(Presence.THINKING);
        assertThat(replay.at(1_300).presence()).isEqualTo(Presence.SPEAKING);
        assertThat(replay.at(3_300).presence()).isEqualTo(Presence.LISTENING);
        assertThat(replay.at(6_500).presence()).isEqualTo(Presence.WAITING);
    }

    /** A model writes its replies sentence by sentence. */
    @Test
    void aReplyThatCameInPartsIsOneLine() {
        List<Moment> lesson =
                List.of(
                        new Moment(0, new LessonEvent.TurnEnded("so")),
                        new Moment(100, new LessonEvent.ReplyDecided("Good.", "CALM")),
                        new Moment(150, new LessonEvent.ReplyStarted(100)),
                        new Moment(180, new LessonEvent.BoardChanged("3x=3", "RIGHT")),
                        new Moment(200, new LessonEvent.ReplyDecided("What now?", "CALM")),
                        new Moment(1_150, new LessonEvent.ReplyFinished()),
                        new Moment(2_000, new LessonEvent.ReplyDecided("No hurry.", "CALM")));
        assertThat(LessonText.of(lesson))
                .extracting(LessonText::text)
                .containsExactly("so", "Good. What now?", "3x=3", "No hurry.");
        Replay parts = new Replay(new Session("b", Instant.EPOCH, lesson, List.of()));
        assertThat(parts.at(1_150).captions())
                .extracting(Caption::text)
                .containsExactly("so", "Good. What now?");
        assertThat(parts.at(1_150).captions().getLast().heardCharacters()).isEqualTo(15);
    }

    @Test
    void aTurnTakenBackIsShownOnceAsTheWindowDidAndWhatIsTypedToo() {
        List<Moment> moments =
                List.of(
                        new Moment(0, new LessonEvent.Typed("3x = 3")),
                        new Moment(1, new LessonEvent.ReplyDecided("Yes.", "CALM")),
                        new Moment(2, new LessonEvent.TurnEnded("subtract")),
                        new Moment(3, new LessonEvent.ReplyDecided("What?", "CALM")),
                        new Moment(4, new LessonEvent.TurnTakenBack()),
                        new Moment(5, new LessonEvent.TurnEnded("subtract one")),
                        new Moment(6, new LessonEvent.WaitStarted("wait")));
        List<String> shown = List.of("3x = 3", "Yes.", "subtract one", "wait");
        Session session = new Session("", Instant.EPOCH, moments, List.of());
        assertThat(new Replay(session).at(6).captions()).extracting(Caption::text).isEqualTo(shown);
        assertThat(LessonText.of(moments)).extracting(LessonText::text).isEqualTo(shown);
    }

    private int heard(long atMs) {
        ConversationView view = replay.at(atMs);
        return view.captions().getLast().heardCharacters();
    }
}

package vivavoce.history;

import vivavoce.conversation.LessonEvent;

import java.util.List;

/** A short lesson, as it is kept. */
final class Kept {

    static final List<Moment> LESSON =
            List.of(
                    new Moment(0, new LessonEvent.PictureRead(List.of("3x+1=4"))),
                    new Moment(900, new LessonEvent.TurnEnded("can you help me <b>please</b>")),
                    new Moment(
                            1_000,
                            new LessonEvent.ReplyDecided(
                                    "I see 3x + 1 = 4. What could you do first?", "CALM")),
                    new Moment(1_200, new LessonEvent.ReplyStarted(300)),
                    new Moment(1_210, new LessonEvent.BoardChanged("3x+1=4", "PLAIN")),
                    new Moment(3_200, new LessonEvent.ReplyFinished()),
                    new Moment(5_000, new LessonEvent.TurnEnded("subtract one from both sides")),
                    new Moment(
                            5_100,
                            new LessonEvent.ReplyDecided("Yes, that is it. What is left?", "CALM")),
                    new Moment(5_300, new LessonEvent.ReplyStarted(300)),
                    new Moment(5_310, new LessonEvent.BoardChanged("3x=3", "RIGHT")),
                    new Moment(
                            6_300,
                            new LessonEvent.VoiceStopped("Yes, that is it.", " What is left?")),
                    new Moment(6_400, new LessonEvent.WaitStarted("")));

    private Kept() {}
}

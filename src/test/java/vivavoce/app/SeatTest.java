package vivavoce.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vivavoce.audio.AudioFrame;
import vivavoce.audio.CapturedSpeaker;
import vivavoce.audio.Microphone;
import vivavoce.audio.WavMicrophone;
import vivavoce.conversation.LessonEvent;

import java.util.concurrent.atomic.AtomicInteger;

/** A scripted student sits down in the learner's place, is heard aloud, and leaves. */
class SeatTest {

    private final CapturedSpeaker aloud = new CapturedSpeaker(24_000, 0);
    private final Microphone learners = new WindowLesson.PulledMicrophone();
    private final Seat seat = new Seat(() -> learners, () -> aloud, 24_000);
    private final AtomicInteger left = new AtomicInteger();

    @Test
    void theLearnerSitsThereFirst() throws Exception {
        assertThat(seat.open()).isSameAs(learners);
    }

    @Test
    void theStudentIsHeardInTheMicrophoneAndAloud() throws Exception {
        seat.take(student(), left::incrementAndGet);
        float heard = 0;
        try (Microphone microphone = seat.open()) {
            assertThat(microphone.sampleRate()).isEqualTo(WavMicrophone.SAMPLE_RATE);
            for (int i = 0; i < 2 * AudioFrame.PER_SECOND; i++) {
                for (float sample : microphone.read().samples()) {
                    heard = Math.max(heard, Math.abs(sample));
                }
            }
        }
        assertThat(heard).isGreaterThan(0.05f);
        float loudest = 0;
        for (float sample : aloud.sound().samples()) {
            loudest = Math.max(loudest, Math.abs(sample));
        }
        assertThat(loudest).isCloseTo(heard, org.assertj.core.data.Percentage.withPercentage(20));
        assertThat(aloud.sound().samples().length).isBetween(47_000, 48_000);
    }

    @Test
    void whenTheScriptEndsTheLearnerIsBack() throws Exception {
        seat.take(student(), left::incrementAndGet);
        Microphone microphone = seat.open();
        seat.happened(0, new LessonEvent.ReplyStarted(300));
        for (int i = 0; i < 70 * AudioFrame.PER_SECOND && microphone.read() != null; i++) {}
        assertThat(left).hasValue(1);
        assertThat(seat.open()).isSameAs(learners);
    }

    @Test
    void whoeverIsSentAwayLeavesOnce() throws Exception {
        seat.take(student(), left::incrementAndGet);
        seat.leave();
        seat.leave();
        assertThat(left).hasValue(1);
        assertThat(seat.open()).isSameAs(learners);
    }

    private static DemoLearner student() throws Exception {
        return new DemoLearner(DemoScript.read(Home.demo()));
    }
}

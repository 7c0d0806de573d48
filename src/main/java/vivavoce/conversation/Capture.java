package vivavoce.conversation;

import org.jspecify.annotations.Nullable;

import vivavoce.audio.AudioDeviceException;
import vivavoce.audio.AudioFrame;
import vivavoce.audio.Microphone;
import vivavoce.echo.EchoMode;
import vivavoce.echo.EchoReport;
import vivavoce.echo.NearEnd;
import vivavoce.time.SampleClock;
import vivavoce.vad.GateSettings;
import vivavoce.vad.SpeechEvent;
import vivavoce.vad.SpeechGate;
import vivavoce.vad.VoiceActivity;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * The capture loop: owns the microphone, the near end, the voice activity and the sample clock, and
 * tells the conversation when speech starts and pauses. What was heard is kept for the ears,
 * without the tutor's own sound.
 */
public final class Capture {

    /** Onsets as they are; the ears start a little earlier by themselves. */
    private static final GateSettings GATE = new GateSettings(0.5, 0.35, 96, 96, 0);

    private final Microphone microphone;
    private final NearEnd nearEnd;
    private final AudioHistory history;
    private final VoiceActivity voiceActivity;
    private final Consumer<ConversationInput> told;
    private final SpeechGate gate = new SpeechGate(GATE);
    private final SampleClock clock;
    private final AudioFrame silence;
    private @Nullable EchoReport toldReport;
    private boolean hears; // a microphone that was never there gives zeros, which are no echo
    private long judgedMs;
    private volatile boolean muted;
    private long toldMs; // guarded by this, as what follows
    private long passedMs;
    private double level;
    private boolean stirs;

    Capture(
            Microphone microphone,
            NearEnd nearEnd,
            AudioHistory history,
            VoiceActivity voiceActivity,
            Consumer<ConversationInput> told) {
        this.microphone = microphone;
        this.nearEnd = nearEnd;
        this.history = history;
        this.voiceActivity = voiceActivity;
        this.told = told;
        this.silence = AudioFrame.silence(microphone.sampleRate());
        this.clock = new SampleClock(microphone.sampleRate());
    }

    /** Milliseconds of sound captured so far. */
    long nowMs() {
        return clock.nowMs();
    }

    /** While muted the microphone counts as silent; any thread. */
    void mute(boolean silent) {
        muted = silent;
    }

    /**
     * Takes one frame.
     *
     * @return false when the microphone has ended
     * @throws AudioDeviceException when it is gone
     */
    public boolean work() throws AudioDeviceException {
        AudioFrame captured = microphone.read();
        if (captured == null) {
            return false;
        }
        hears = hears || peak(captured) > 0;
        AudioFrame cleaned = nearEnd.clean(captured);
        AudioFrame frame = muted ? silence : cleaned;
        clock.advance(frame.samples().length);
        history.append(frame);
        if (voiceActivity.accept(frame, nearEnd.isNoise())) {
            judge();
        }
        tellOfEcho();
        passed(peak(frame));
        return true;
    }

    private synchronized void passed(double peak) {
        passedMs = clock.nowMs();
        level = Math.max(level, peak);
        stirs = gate.stirs();
    }

    /**
     * That time has passed since this was asked last, and how loud it was; told when asked, so that
     * capture allocates nothing per frame. The conversation's thread.
     */
    synchronized Optional<ConversationInput> timePassed() {
        if (passedMs == toldMs) {
            return Optional.empty();
        }
        ConversationInput passed = new ConversationInput.TimePassed(passedMs, level, stirs);
        toldMs = passedMs;
        level = 0;
        return Optional.of(passed);
    }

    /** The microphone or the loudspeaker is another one than before; any thread. */
    void deviceChanged() {
        nearEnd.deviceChanged();
    }

    private void tellOfEcho() {
        EchoReport now = nearEnd.report();
        if (hears && now.isMeasured() && !now.equals(toldReport)) {
            toldReport = now;
            told.accept(
                    new ConversationInput.PartChanged(
                            new Badge(
                                    Badge.Part.ECHO,
                                    now.mode().name(),
                                    now.mode() == EchoMode.FULL_DUPLEX,
                                    now.sentence())));
        }
    }

    private void judge() {
        long now = clock.nowMs();
        gate.accept(voiceActivity.probability(), judgedMs, now, nearEnd.mayBeSomeone())
                .ifPresent(this::tell);
        judgedMs = now;
    }

    private void tell(SpeechEvent event) {
        told.accept(
                switch (event) {
                    case SpeechEvent.SpeechStarted(long atMs) ->
                            new ConversationInput.SpeechStarted(atMs);
                    case SpeechEvent.SpeechPaused(long atMs, long sinceMs) ->
                            new ConversationInput.SpeechPaused(atMs, sinceMs);
                });
    }

    private static double peak(AudioFrame frame) {
        double peak = 0;
        for (float sample : frame.samples()) {
            peak = Math.max(peak, Math.abs(sample));
        }
        return peak;
    }
}

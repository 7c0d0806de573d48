package vivavoce.conversation;

import org.jspecify.annotations.Nullable;

import vivavoce.audio.AudioDeviceException;
import vivavoce.audio.AudioFrame;
import vivavoce.audio.FarEnd;
import vivavoce.audio.Speaker;
import vivavoce.echo.Chime;
import vivavoce.playback.PlaybackPosition;
import vivavoce.playback.PlayoutBuffer;
import vivavoce.speech.SpokenPhrase;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The playback loop: owns the loudspeaker and the playout buffer, writes one frame a cycle and
 * knows how far the sound got; what was written is the far end of the echo. Requests come from the
 * conversation's thread and are taken at the next cycle.
 */
public final class Playback implements Loudspeaker {

    private static final long NO_REPLY = 0;

    /** Cycles after which the devices run in step: 0.8 s. */
    private static final int RUNNING_CYCLES = 80;

    private final Speaker speaker;
    private final FarEnd farEnd;
    private final PlayoutBuffer buffer;
    private final Deque<Runnable> requests = new ArrayDeque<>();
    private @Nullable PlaybackPosition last; // the conversation's thread
    private long dropped; // samples to be written anew
    private int cyclesToChime;

    /** Plays on this speaker. */
    public Playback(Speaker speaker, FarEnd farEnd) {
        this.speaker = speaker;
        this.farEnd = farEnd;
        this.buffer = new PlayoutBuffer(speaker.sampleRate());
    }

    /**
     * One cycle: takes the requests, writes ten milliseconds, and as much more as was dropped, so
     * that the loudspeaker's time goes on without a gap.
     *
     * @throws AudioDeviceException when the loudspeaker is gone
     */
    public void work() throws AudioDeviceException {
        for (Runnable next = take(); next != null; next = take()) {
            next.run();
        }
        if (cyclesToChime > 0 && --cyclesToChime == 0) {
            sweep();
        }
        for (write(); dropped >= frameSamples(); dropped -= frameSamples()) {
            write();
        }
        farEnd.heard(speaker.heardSamples());
    }

    /**
     * How far the loudspeaker got, if further than when this was asked last; told when asked, so
     * that playback allocates nothing per frame. The conversation's thread.
     */
    Optional<ConversationInput> moved() {
        PlaybackPosition position = buffer.heard(farEnd.heardSamples());
        if (position == null || position.equals(last)) {
            return Optional.empty();
        }
        last = position;
        return Optional.of(new ConversationInput.PlaybackMoved(position));
    }

    private void write() throws AudioDeviceException {
        AudioFrame frame = buffer.next();
        speaker.write(frame);
        farEnd.append(frame);
    }

    private int frameSamples() {
        return speaker.sampleRate() / AudioFrame.PER_SECOND;
    }

    @Override
    public void play(long replyId, int phrase, SpokenPhrase sound, boolean isLast) {
        ask(() -> {
            buffer.add(replyId, phrase, sound);
            if (isLast) {
                buffer.endReply();
            }
        });
    }

    @Override
    public void hold() {
        ask(() -> {
            buffer.pause();
            flush();
        });
    }

    @Override
    public void resume() {
        ask(buffer::resume);
    }

    @Override
    public void stop() {
        ask(() -> {
            buffer.stop();
            flush();
        });
    }

    private void flush() {
        long unheard = speaker.flush();
        buffer.flushed(unheard);
        farEnd.drop(unheard);
        dropped += unheard;
    }

    /**
     * Plays the sound that the echo is measured with as soon as the devices run in step, unless
     * something plays then.
     */
    void chime() {
        ask(() -> cyclesToChime = RUNNING_CYCLES);
    }

    private void sweep() {
        if (buffer.secondsAhead() == 0) {
            int rate = speaker.sampleRate();
            buffer.add(NO_REPLY, 0, new SpokenPhrase("", Chime.at(rate), rate, List.of()));
            buffer.endReply();
        }
    }

    private synchronized void ask(Runnable request) {
        requests.add(request);
    }

    private synchronized @Nullable Runnable take() {
        return requests.poll();
    }
}

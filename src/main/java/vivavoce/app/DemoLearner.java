package vivavoce.app;

import org.jspecify.annotations.Nullable;

import vivavoce.app.DemoScript.Cue;
import vivavoce.app.DemoScript.Expectation;
import vivavoce.audio.AudioFrame;
import vivavoce.audio.Microphone;
import vivavoce.audio.WavException;
import vivavoce.audio.WavMicrophone;
import vivavoce.conversation.LessonEvent;
import vivavoce.conversation.LessonListener;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A learner who follows a script: a microphone whose sound depends on what the tutor does. Runs on
 * the sample clock. One thread reads; the lesson's events may come on another.
 */
final class DemoLearner implements Microphone, LessonListener {

    private static final int SAMPLE_RATE = WavMicrophone.SAMPLE_RATE;
    private static final long NOT_YET = -1;

    /** A tutor that is silent for longer than this will not speak again. */
    private static final long PATIENCE_FRAMES = 60L * AudioFrame.PER_SECOND;

    private final DemoScript script;
    private Consumer<Path> show = _ -> {};
    private final List<String> unmet = new ArrayList<>();
    private final List<LessonEvent> sinceCue = new ArrayList<>();
    private @Nullable WavMicrophone clip;
    private boolean ended;
    private int next;
    private long frames;
    private long replyStart = NOT_YET;
    private long replyEnd = NOT_YET;
    private long then;

    /** Follows this script. */
    DemoLearner(DemoScript script) {
        this.script = script;
    }

    /** Pictures that the script shows are handed to {@code eyes}. */
    void showsTo(Consumer<Path> eyes) {
        show = eyes;
    }

    /** What the script expected and did not happen, one sentence each; final once it has ended. */
    List<String> unmet() {
        return unmet;
    }

    @Override
    public int sampleRate() {
        return SAMPLE_RATE;
    }

    @Override
    public synchronized @Nullable AudioFrame read() {
        frames++;
        if (!ended && clip == null && frames - then > PATIENCE_FRAMES) {
            unmet.add("The lesson stopped before cue %d of the script.".formatted(next + 1));
            ended = true;
        }
        if (ended) {
            return null;
        }
        while (clip == null && next < script.cues().size() && isDue(script.cues().get(next))) {
            if (!begin(script.cues().get(next++))) {
                ended = true;
                return null;
            }
        }
        WavMicrophone playing = clip;
        AudioFrame frame = playing == null ? null : playing.read();
        if (playing != null && frame == null) {
            clip = null;
            then = frames;
        }
        return frame == null ? AudioFrame.silence(SAMPLE_RATE) : frame;
    }

    private boolean isDue(Cue cue) {
        long anchor =
                switch (cue.anchor()) {
                    case START -> 0;
                    case REPLY_START -> replyStart;
                    case REPLY_END -> replyEnd;
                    case THEN -> then;
                };
        return anchor != NOT_YET
                && frames >= anchor + Math.round(cue.seconds() * AudioFrame.PER_SECOND);
    }

    /** Begins a cue; false when the learner leaves. */
    private boolean begin(Cue cue) {
        if (next > 1) {
            judge(script.cues().get(next - 2));
        }
        sinceCue.clear();
        replyStart = NOT_YET;
        replyEnd = NOT_YET;
        then = frames;
        return switch (cue.act()) {
            case SHOW -> {
                show.accept(script.folder().resolve(cue.file()));
                yield true;
            }
            case PLAY -> {
                clip = open(script.folder().resolve(cue.file()));
                yield true;
            }
            case END -> false;
        };
    }

    private static WavMicrophone open(Path file) {
        try {
            return WavMicrophone.open(file);
        } catch (WavException e) {
            throw new DemoException(String.valueOf(e.getMessage()), e);
        }
    }

    private void judge(Cue cue) {
        for (Expectation expectation : cue.expectations()) {
            boolean happened = sinceCue.stream().anyMatch(event -> matches(expectation, event));
            if (happened != expectation.wanted()) {
                unmet.add(
                        "Line %d of the script: %s%s \"%s\"."
                                .formatted(
                                        expectation.line(),
                                        expectation.wanted() ? "no " : "unwanted ",
                                        expectation.event(),
                                        expectation.text()));
            }
        }
    }

    private static boolean matches(Expectation expectation, LessonEvent event) {
        return event.getClass().getSimpleName().equals(expectation.event())
                && event.toString().contains(expectation.text());
    }

    @Override
    public synchronized void happened(long atMs, LessonEvent event) {
        sinceCue.add(event);
        switch (event) {
            case LessonEvent.ReplyStarted _ -> replyStart = frames;
            case LessonEvent.ReplyFinished _ -> replyEnd = frames;
            default -> {}
        }
    }

    @Override
    public void close() {}
}

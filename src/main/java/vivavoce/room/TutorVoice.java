package vivavoce.room;

import vivavoce.conversation.Pace;
import vivavoce.speech.SpokenPhrase;
import vivavoce.speech.Style;
import vivavoce.speech.Voice;

import java.util.List;
import java.util.function.LongSupplier;

/** The tutor's voice, with a note of every phrase that it made. */
final class TutorVoice implements Voice {

    private final Voice voice;
    private final Stopwatch stopwatch;
    private final LongSupplier nowMs;
    private final Pace pace;
    private final List<Made> made;

    /** Notes go into {@code made}, oldest first. */
    TutorVoice(Voice voice, Stopwatch stopwatch, LongSupplier nowMs, Pace pace, List<Made> made) {
        this.voice = voice;
        this.stopwatch = stopwatch;
        this.nowMs = nowMs;
        this.pace = pace;
        this.made = made;
    }

    @Override
    public SpokenPhrase speak(String words, Style style, double speed) {
        SpokenPhrase phrase =
                stopwatch.time(Stopwatch.Work.SPEAKING, () -> voice.speak(words, style, speed));
        made.add(new Made(phrase, nowMs.getAsLong() + pace.delayMs(stopwatch.lastNanos())));
        return phrase;
    }

    /** The voice belongs to whoever opened it. */
    @Override
    public void close() {}
}

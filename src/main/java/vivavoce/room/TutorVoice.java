package vivavoce.room;

import vivavoce.speech.SpokenPhrase;
import vivavoce.speech.Style;
import vivavoce.speech.Voice;

import java.util.ArrayList;
import java.util.List;

/** The tutor's voice, with a note of every phrase that it made and how long each took. */
final class TutorVoice implements Voice {

    private final Voice voice;
    private final Stopwatch stopwatch;
    private final List<SpokenPhrase> made = new ArrayList<>();

    TutorVoice(Voice voice, Stopwatch stopwatch) {
        this.voice = voice;
        this.stopwatch = stopwatch;
    }

    /** Oldest first. */
    List<SpokenPhrase> made() {
        return made;
    }

    @Override
    public SpokenPhrase speak(String words, Style style, double speed) {
        SpokenPhrase phrase =
                stopwatch.time(Stopwatch.Work.SPEAKING, () -> voice.speak(words, style, speed));
        made.add(phrase);
        return phrase;
    }

    /** The voice belongs to whoever opened it. */
    @Override
    public void close() {}
}

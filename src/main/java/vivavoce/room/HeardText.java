package vivavoce.room;

import vivavoce.conversation.LessonEvent;
import vivavoce.speech.SpokenPhrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How well the engine knows what was heard of a reply that was cut short. Pure. */
final class HeardText {

    /** A half-heard equation counts as not heard. */
    private static final Pattern MATHS = Pattern.compile("\\b(equals|plus|minus|times|over|is)\\b");

    private static final double AT_WORD_SECONDS = 0.03;

    /**
     * A reply that was cut short.
     *
     * @param words by which the engine is off
     */
    record Misheard(int words, String sentence) {}

    private HeardText() {}

    /** Every reply that was cut short between two moments. */
    static List<Misheard> errors(Performance performance, long fromMs, long toMs) {
        List<Misheard> errors = new ArrayList<>();
        for (Performance.Happened happened : performance.between(fromMs, toMs)) {
            if (happened.event() instanceof LessonEvent.VoiceStopped(String heard, _)) {
                long began = lastReply(performance, happened.atMs());
                errors.add(error(performance.tutor(), began, happened.atMs() + 100, heard));
            }
        }
        return errors;
    }

    private static long lastReply(Performance performance, long beforeMs) {
        long began = beforeMs;
        for (Performance.Happened happened : performance.between(0, beforeMs)) {
            if (happened.event() instanceof LessonEvent.ReplyStarted) {
                began = happened.atMs();
            }
        }
        return began;
    }

    private static Misheard error(TutorSound tutor, long fromMs, long toMs, String ledger) {
        int told = count(ledger);
        int words = 0;
        int wordsBeforeEquation = 0;
        for (Map.Entry<Integer, Integer> heard : tutor.heard(fromMs - 100, toMs).entrySet()) {
            SpokenPhrase phrase = tutor.phrase(heard.getKey());
            int of = tutor.wordsBy(heard.getKey(), heard.getValue());
            boolean half = of < phrase.times().size() && MATHS.matcher(phrase.words()).find();
            wordsBeforeEquation = half ? words : words + of;
            words += of;
        }
        int off = Math.min(Math.abs(told - words), Math.abs(told - wordsBeforeEquation));
        return new Misheard(
                off,
                "the engine says that %d words were heard, and %d were.".formatted(told, words));
    }

    private static int count(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    /** What goes against the sound from a moment on beginning with a word, if anything does. */
    static Optional<String> resumesAtWord(TutorSound tutor, long fromMs) {
        TutorSound.Spot spot = tutor.spotFrom(fromMs);
        if (spot == null) {
            return Optional.of("the voice did not go on.");
        }
        SpokenPhrase phrase = tutor.phrase(spot.phrase());
        double seconds = (double) spot.end() / phrase.sampleRate() - 0.01;
        return phrase.times().stream()
                .filter(time -> time.startSeconds() + AT_WORD_SECONDS < seconds)
                .filter(time -> seconds < time.endSeconds() - AT_WORD_SECONDS)
                .findFirst()
                .map(time ->
                        "the voice went on %.2f s into \"%s\"."
                                .formatted(seconds - time.startSeconds(), time.word()));
    }
}

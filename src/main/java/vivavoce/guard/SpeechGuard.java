package vivavoce.guard;

import java.util.ArrayList;
import java.util.List;

/**
 * Lets text through to the voice sentence by sentence as it is written, token by token; nothing
 * leaves before the whole sentence has been checked. The first sentence that does not pass closes
 * it: that sentence and all after it are dropped, and the tutor says something safe instead. One
 * owner thread.
 */
public final class SpeechGuard {

    private final Situation situation;
    private final StringBuilder waiting = new StringBuilder();
    private int checked;
    private Outcome outcome = Outcome.PASSES;

    /**
     * @param situation stays as it is until the text has ended
     */
    public SpeechGuard(Situation situation) {
        this.situation = situation;
    }

    /** Whether a whole text may be spoken. */
    public static Outcome check(String text, Situation situation) {
        SpeechGuard guard = new SpeechGuard(situation);
        guard.write(text);
        guard.end();
        return guard.outcome();
    }

    /** More text; what of it may be spoken now, in order. */
    public List<String> write(String token) {
        waiting.append(token);
        List<String> passed = new ArrayList<>();
        for (int end = SentenceEnd.in(waiting); end > 0; end = SentenceEnd.in(waiting)) {
            release(end, passed);
        }
        return passed;
    }

    /** The text has ended; the last of it, if it may be spoken. */
    public List<String> end() {
        List<String> passed = new ArrayList<>();
        release(waiting.length(), passed);
        return passed;
    }

    /** Characters of the text that were checked and may be spoken. */
    public int checked() {
        return checked;
    }

    /** Why it closed; {@link Outcome#PASSES} while nothing was stopped. */
    public Outcome outcome() {
        return outcome;
    }

    private void release(int end, List<String> passed) {
        String sentence = waiting.substring(0, end);
        waiting.delete(0, end);
        if (outcome == Outcome.PASSES && !sentence.isBlank()) {
            outcome = SentenceCheck.of(sentence.strip(), situation);
            if (outcome == Outcome.PASSES) {
                passed.add(sentence.strip());
            }
        }
        checked += outcome == Outcome.PASSES ? end : 0;
    }
}

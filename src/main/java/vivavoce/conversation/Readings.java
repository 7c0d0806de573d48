package vivavoce.conversation;

import vivavoce.maths.Equation;
import vivavoce.maths.SpokenMaths;
import vivavoce.model.Heard;
import vivavoce.prosody.Prosody;
import vivavoce.turn.Fillers;
import vivavoce.turn.Fit;
import vivavoce.turn.Reading;
import vivavoce.tutor.Tutor;

import java.util.regex.Pattern;

/**
 * Puts together what is known of an utterance: its words, their maths, their fit, their sound. One
 * owner: the conversation.
 */
final class Readings {

    /** Talk that lacks its object: "can you give me", "why do we do". */
    private static final Pattern WANTS_MORE =
            Pattern.compile(
                    "(?:\\b(?:give|show|tell) me"
                            + "|\\b(?:do|did|can|could|should|would) (?:i|we|you)"
                            + "|\\bwhy (?:do|did) (?:i|we|you) do"
                            + "|\\b(?:divide|multiply)(?: \\w+)? (?:both|each) sides?)$");

    /** An operation that may be all, or lack what it is done to: "subtract one". */
    private static final Pattern BEGUN =
            Pattern.compile("\\b(?:subtract|add|plus|minus|take away|take)(?: away)? \\w+$");

    private final UsualVoice usual = new UsualVoice();
    private Prosody said = Prosody.UNHEARD;
    private Manner manner = Manner.PLAIN;
    private boolean minding = true;

    /** Whether it counts how something is said, from now on. */
    void mind(boolean tone) {
        minding = tone;
    }

    /** {@code overVoice}: the tutor spoke, too. */
    Reading of(Heard heard, Prosody prosody, boolean overVoice, Tutor tutor) {
        String words = heard.words();
        said = minding ? prosody : Prosody.UNHEARD;
        manner = minding ? Manner.of(words, said) : Manner.PLAIN;
        return new Reading(
                words,
                heard.complete(),
                isClosed(words),
                fit(heard, tutor),
                said.melody(),
                usual.softness(said, overVoice),
                heard.confidence());
    }

    /** What was asked, without what leads up to it: hearing knows short questions. */
    static String question(Tutor tutor) {
        String words = tutor.lastQuestion().replaceAll("[^\\p{L}', ]", "");
        return words.substring(words.lastIndexOf(',') + 1).strip();
    }

    /** How the words read last were said. */
    Manner manner() {
        return manner;
    }

    /** The words read last were the learner's own. */
    void answered() {
        usual.answered(said);
    }

    /** A letter on its own is the beginning of something. */
    private static boolean isClosed(String words) {
        boolean loneLetter = words.strip().length() == 1;
        return !loneLetter
                && !Fillers.only(words)
                && !WANTS_MORE.matcher(words).find()
                && SpokenMaths.looksComplete(words);
    }

    private static Fit fit(Heard heard, Tutor tutor) {
        String words = heard.words();
        if (tutor.isOffTopic(words, heard.confidence())) {
            return Fit.OFF_TOPIC;
        }
        if (tutor.lastQuestion().isEmpty()) {
            return Fit.UNASKED;
        }
        if (!tutor.isAnsweredBy(words)) {
            return Fit.OTHER;
        }
        if (isCalculation(words)) {
            return Fit.WORKING;
        }
        return BEGUN.matcher(words).find() ? Fit.PARTLY : Fit.FITS;
    }

    /** Nothing but numbers, on the way to what was asked. */
    private static boolean isCalculation(String words) {
        return SpokenMaths.parse(words.replaceFirst("^(?:so|then|and) ", ""))
                .filter(line -> line instanceof Equation sum && sum.letters().isEmpty())
                .isPresent();
    }
}

package vivavoce.conversation;

import vivavoce.maths.SpokenMaths;
import vivavoce.model.Heard;
import vivavoce.prosody.Prosody;
import vivavoce.turn.Fillers;
import vivavoce.turn.Fit;
import vivavoce.turn.Reading;
import vivavoce.tutor.Tutor;

/** Puts together what is known of an utterance: its words, their maths, their fit, their sound. */
final class Readings {

    Reading of(Heard heard, Prosody said, Tutor tutor) {
        String words = heard.words();
        return new Reading(
                words,
                heard.complete(),
                isClosed(words),
                fit(words, tutor),
                said.melody(),
                said.drawnOut(),
                false,
                heard.confidence());
    }

    /** A letter on its own is the beginning of something. */
    private static boolean isClosed(String words) {
        boolean loneLetter = words.strip().length() == 1;
        return !loneLetter && !Fillers.only(words) && SpokenMaths.looksComplete(words);
    }

    private static Fit fit(String words, Tutor tutor) {
        if (tutor.lastQuestion().isEmpty()) {
            return Fit.UNASKED;
        }
        return tutor.isAnsweredBy(words) ? Fit.FITS : Fit.OTHER;
    }
}

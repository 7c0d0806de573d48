package vivavoce.conversation;

import vivavoce.tutor.Reply;
import vivavoce.tutor.Tutor;

import java.util.Optional;

/**
 * What is said next, and what the conversation is once it is. Nothing of it counts before that: an
 * answer that was drafted can be dropped as if it had never been.
 *
 * @param words the learner's words that it answers; empty when it answers none
 * @param reply what is said; without phrases, nothing is
 * @param tutor the tutor afterwards
 * @param picture the picture that still waits for words
 * @param voicing how the voice is set from here on
 */
record Answer(
        Optional<String> words, Reply reply, Tutor tutor, ShownPicture picture, Voicing voicing) {

    Answer to(String said) {
        return new Answer(Optional.of(said), reply, tutor, picture, voicing);
    }

    Answer with(ShownPicture waiting) {
        return new Answer(words, reply, tutor, waiting, voicing);
    }
}

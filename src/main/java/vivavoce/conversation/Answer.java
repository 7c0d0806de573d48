package vivavoce.conversation;

import vivavoce.tutor.Reply;

import java.util.Optional;

/**
 * What is said next, and how things stand once it is. Nothing of it counts before that: an answer
 * that was drafted can be dropped as if it had never been.
 *
 * @param words the learner's words that it answers; empty when it answers none
 * @param reply what is said; without phrases, nothing is
 */
record Answer(Optional<String> words, Reply reply, Standing next) {

    static Answer saying(Reply reply, Standing next) {
        return new Answer(Optional.empty(), reply, next);
    }

    Answer to(String said) {
        return new Answer(Optional.of(said), reply, next);
    }

    Answer with(ShownPicture waiting) {
        return new Answer(words, reply, next.with(waiting));
    }
}

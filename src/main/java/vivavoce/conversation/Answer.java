package vivavoce.conversation;

import vivavoce.tutor.Brief;
import vivavoce.tutor.Reply;

import java.util.Optional;

/**
 * What is said next, and how things stand once it is. Nothing of it counts before that: an answer
 * that was drafted can be dropped as if it had never been.
 *
 * @param words the learner's words that it answers; empty when it answers none
 * @param manner how those were said
 * @param reply what is said; without phrases, nothing is
 * @param brief for a writer who may put it into other words
 */
record Answer(
        Optional<String> words, Manner manner, Reply reply, Optional<Brief> brief, Standing next) {

    static Answer saying(Reply reply, Standing next) {
        return new Answer(Optional.empty(), Manner.PLAIN, reply, Optional.empty(), next);
    }

    /** The same, in answer to words that were said in that manner. */
    Answer to(String said, Manner how) {
        return new Answer(Optional.of(said), how, how.styled(reply), brief, next);
    }

    Answer briefing(Optional<Brief> writer) {
        return new Answer(words, manner, reply, writer, next);
    }

    Answer with(ShownPicture waiting) {
        return new Answer(words, manner, reply, brief, next.with(waiting));
    }

    /** How it is spoken. */
    Voicing voicing() {
        return next.voicing().at(manner.pace());
    }
}

package vivavoce.conversation;

import org.jspecify.annotations.Nullable;

import vivavoce.turn.Reading;
import vivavoce.tutor.Tutor;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * How things stand, and the answer that is prepared for the turn that may be about to end. An
 * answer counts once its turn has come; until then it is dropped without a trace, and even after it
 * is taken back when the learner goes on. One owner: the conversation.
 */
final class Course {

    private final Delivery delivery;
    private final Consumer<Answer> counts;
    private Standing standing;
    private Standing before;
    private @Nullable Draft draft;

    /** {@code counts} is told of each answer that counts from now on, before it is shown. */
    Course(Tutor tutor, Delivery delivery, Consumer<Answer> counts) {
        this.standing = new Standing(tutor, ShownPicture.NONE, Voicing.USUAL);
        this.before = standing;
        this.delivery = delivery;
        this.counts = counts;
    }

    Standing standing() {
        return standing;
    }

    Answering answering() {
        return new Answering(standing, delivery.ledger(), delivery.showing().said());
    }

    /** Prepares the answer to what was said so far, in silence. */
    Draft prepare(Reading reading, Manner manner) {
        Answer answer = answering().to(reading.words(), reading.confidence(), manner);
        Draft prepared = Draft.of(reading, answer);
        draft = prepared;
        delivery.prepare(answer);
        return prepared;
    }

    /** The turn has ended; what was prepared for other words is prepared anew. */
    void due(Reading reading, Manner manner, long speechEndMs) {
        Draft prepared = draft;
        if (prepared == null || !prepared.reading().equals(reading)) {
            prepared = prepare(reading, manner);
        }
        draft = prepared.due(speechEndMs);
        delivery.begin();
    }

    /**
     * The learner went on, perhaps when the first samples of the answer had just sounded.
     *
     * @return whether a turn is taken back that had ended
     */
    boolean drop() {
        boolean ended = draft != null ? draft.isDue() : delivery.inProgress();
        if (draft == null && ended) {
            standing = before;
        }
        draft = null;
        delivery.drop();
        return ended;
    }

    /** An answer whose turn has come counts from here on, heard or not; empty when none has. */
    Optional<Draft> commit() {
        Optional<Draft> due = Optional.ofNullable(draft).filter(Draft::isDue);
        draft = null;
        due.map(Draft::answer).ifPresent(this::keep);
        return due;
    }

    /** Says something that nobody waited for to be prepared. */
    void say(Answer answer) {
        draft = null;
        delivery.prepare(answer);
        delivery.begin();
        keep(answer);
    }

    /** Things changed by hand: what was prepared without knowing is dropped. */
    void stands(Standing next) {
        standing = next;
        if (draft != null && !draft.isDue()) {
            drop();
        }
    }

    /** The same from the beginning, as if it had never stood otherwise. */
    void alwaysStood(Standing next) {
        stands(next);
        before = standing;
    }

    private void keep(Answer answer) {
        before = standing;
        standing = answer.next();
        counts.accept(answer);
        delivery.show(answer, standing.tutor().board());
    }
}

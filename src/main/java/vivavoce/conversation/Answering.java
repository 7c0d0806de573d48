package vivavoce.conversation;

import vivavoce.speech.Style;
import vivavoce.turn.SpokenCommand;
import vivavoce.tutor.Reply;
import vivavoce.tutor.Tutor;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the answer to what the learner does, from how things stand now, and changes none of it. A
 * command is answered from the heard ledger, everything else by the tutor.
 *
 * @param tutor as it is now
 * @param picture that waits for words
 * @param voicing as the voice is set now
 * @param ledger of the last reply that sounded or was to
 */
record Answering(Tutor tutor, ShownPicture picture, Voicing voicing, Optional<SpokenReply> ledger) {

    private static final Reply SILENCE = new Reply(List.of(), Style.CALM, "");

    /** The learner said or typed this. */
    Answer to(String words, double confidence) {
        Answer answer =
                SpokenCommand.of(words).map(this::to).orElseGet(() -> lesson(words, confidence));
        return answer.to(words);
    }

    /** The learner asks for this in words or by key. */
    Answer to(SpokenCommand command) {
        return switch (command) {
            case GO_ON -> rest().map(this::saying).orElseGet(() -> said("go on"));
            case WHERE_WERE_WE ->
                    ledger.flatMap(SpokenReply::resumed)
                            .map(this::saying)
                            .orElseGet(() -> said("where are we"));
            case SAY_AGAIN -> saying(tutor.sayAgain());
            case SKIP -> skipped().map(this::saying).orElseGet(() -> said("skip that"));
            case SLOWER -> resaying(voicing.slower());
            case FASTER -> resaying(voicing.faster());
            case LOUDER -> resaying(voicing.louder());
            case STOP, WAIT -> saying(SILENCE);
        };
    }

    /** The tutor, asked for something in particular. */
    Answer by(Function<Tutor, Reply> wording) {
        Tutor next = tutor.copy();
        return new Answer(Optional.empty(), wording.apply(next), next, picture, voicing);
    }

    /** The picture that waits, without words. */
    Answer shown() {
        Answer answer = by(next -> next.showed(picture.latex()));
        return answer.with(ShownPicture.NONE);
    }

    /** A lighter hint after a long silence; it asks nothing, so that no second one follows. */
    Answer hint() {
        return by(next -> {
            Reply hint = next.thinkingTimeOver();
            return new Reply(hint.phrases(), hint.style(), "");
        });
    }

    private Answer lesson(String words, double confidence) {
        if (picture.isThere()) {
            return by(next -> next.showedAndSaid(picture.latex(), words, confidence))
                    .with(ShownPicture.NONE);
        }
        return by(next -> next.said(words, confidence, ledger.flatMap(SpokenReply::interrupted)));
    }

    private Answer said(String words) {
        return by(next -> next.said(words, 1, Optional.empty()));
    }

    private Answer saying(Reply reply) {
        return new Answer(Optional.empty(), reply, tutor, picture, voicing);
    }

    /** What was left, or all of it, with the voice set anew. */
    private Answer resaying(Voicing anew) {
        Reply reply = rest().orElseGet(tutor::sayAgain);
        return new Answer(Optional.empty(), reply, tutor, picture, anew);
    }

    private Optional<Reply> rest() {
        return ledger.flatMap(SpokenReply::rest);
    }

    /** Only the question of a reply that was cut short. */
    private Optional<Reply> skipped() {
        return ledger.filter(reply -> reply.interrupted().isPresent())
                .flatMap(SpokenReply::questionAlone);
    }
}

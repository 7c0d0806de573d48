package vivavoce.conversation;

import vivavoce.speech.Style;
import vivavoce.turn.SpokenCommand;
import vivavoce.tutor.PastTurn;
import vivavoce.tutor.Reply;
import vivavoce.tutor.Tutor;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the answer to what the learner does, from how things stand now, and changes none of it. A
 * command is answered from the heard ledger, everything else by a copy of the tutor.
 *
 * @param now how things stand
 * @param ledger of the last reply that is over
 * @param before what was said by now, oldest first
 */
record Answering(Standing now, Optional<SpokenReply> ledger, List<PastTurn> before) {

    private static final Reply SILENCE = new Reply(List.of(), Style.CALM, "");

    /** The learner said or typed this, in this manner. */
    Answer to(String words, double confidence, Manner manner) {
        return SpokenCommand.of(words)
                .map(this::to)
                .orElseGet(() -> lesson(words, confidence, manner))
                .to(words, manner);
    }

    /** The learner asks for this in words or by key. */
    Answer to(SpokenCommand command) {
        Voicing voicing = now.voicing();
        return switch (command) {
            case GO_ON -> rest().map(this::saying).orElseGet(() -> talk("go on"));
            case WHERE_WERE_WE ->
                    ledger.flatMap(SpokenReply::resumed)
                            .map(this::saying)
                            .orElseGet(() -> talk("where are we"));
            case SAY_AGAIN -> saying(now.tutor().sayAgain());
            case SKIP -> skipped().map(this::saying).orElseGet(() -> talk("skip that"));
            case SLOWER -> resaying(voicing.slower());
            case FASTER -> resaying(voicing.faster());
            case LOUDER -> resaying(voicing.louder());
            case STOP, WAIT -> saying(SILENCE);
        };
    }

    /** The tutor, asked for something in particular. */
    Answer by(Function<Tutor, Reply> wording) {
        Tutor next = now.tutor().copy();
        return Answer.saying(wording.apply(next), now.with(next));
    }

    /** This is the problem. */
    Answer shown(List<String> latex) {
        return by(tutor -> tutor.showed(latex)).with(ShownPicture.NONE);
    }

    /** A lighter hint after a long silence; it asks nothing, so that no second one follows. */
    Answer hint() {
        return by(tutor -> {
            Reply hint = tutor.thinkingTimeOver();
            return new Reply(hint.phrases(), hint.style(), "");
        });
    }

    private Answer lesson(String words, double confidence, Manner manner) {
        ShownPicture picture = now.picture();
        if (!picture.isThere()) {
            var cut = ledger.flatMap(SpokenReply::interrupted);
            Answer answer =
                    by(tutor -> tutor.said(words, confidence, cut, manner == Manner.HESITANT));
            return answer.briefing(answer.next().tutor().brief(before, words, cut));
        }
        return picture.toConfirm() ? confirmed(words, confidence) : shownAndSaid(words, confidence);
    }

    private Answer confirmed(String words, double confidence) {
        return switch (Confirmation.of(words)) {
            case Confirmation.Yes _ -> shown(now.picture().latex());
            case Confirmation.No _ -> saying(SILENCE);
            case Confirmation.Instead(List<String> latex) -> shown(latex);
            case Confirmation.Talk _ -> shownAndSaid(words, confidence);
        };
    }

    private Answer shownAndSaid(String words, double confidence) {
        List<String> latex = now.picture().latex();
        return by(tutor -> tutor.showedAndSaid(latex, words, confidence)).with(ShownPicture.NONE);
    }

    private Answer talk(String words) {
        return by(tutor -> tutor.said(words, 1, Optional.empty()));
    }

    private Answer saying(Reply reply) {
        return Answer.saying(reply, now);
    }

    /** What was left, or all of it, with the voice set anew. */
    private Answer resaying(Voicing anew) {
        return Answer.saying(rest().orElseGet(now.tutor()::sayAgain), now.with(anew));
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

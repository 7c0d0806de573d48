package vivavoce.tutor;

import vivavoce.guard.Claim;

import java.util.Optional;

/**
 * Hints for one line, each saying more than the one before: what could be done, what there is to
 * deal with, what to do about it, the same with other numbers; only then the step itself.
 */
final class HintLadder {

    /** How many hints come before the step is shown. */
    static final int LEVELS = 4;

    private final PhraseBook book;
    private final Sayings sayings;
    private final StepJudge judge;

    HintLadder(PhraseBook book, Sayings sayings, StepJudge judge) {
        this.book = book;
        this.sayings = sayings;
        this.judge = judge;
    }

    /**
     * The next hint.
     *
     * @param instead said in place of the hint's own sentence, where the question is enough
     */
    Decision climb(Lesson lesson, Work work, Optional<Lead> instead) {
        Optional<Next> next = Algebra.next(work);
        if (next.isEmpty()) {
            TutorMove move = TutorMove.say(instead.orElse(Lead.HINT_LOOK));
            return Reasking.after(
                    move.with(Slot.CURRENT, Sayings.of(work.current())),
                    lesson.awaiting(new Pending.Step()),
                    Optional.empty());
        }
        if (work.hints() >= LEVELS) {
            return judge.told(lesson, work, next.get());
        }
        Work hinted = work.hinted();
        TutorMove hint = hint(hinted, next.get(), instead);
        return new Decision(hint, lesson.on(hinted).awaiting(new Pending.Step()));
    }

    /** A light question after a long silence; it does not climb. */
    TutorMove nudge(Work work) {
        return Algebra.next(work)
                .map(next -> fill(TutorMove.say(Lead.NO_HURRY), work, next).asking(Ask.LOOK_FOR))
                .orElseGet(TutorMove::silence);
    }

    /** What is in the way of the unknown, named by the learner: the second hint is done. */
    Decision termNamed(Lesson lesson, Work work, Next next) {
        TutorMove move = fill(TutorMove.say(Lead.TERM_NAMED), work, next);
        Work hinted = work.hints() < 2 ? work.hinted().hinted() : work;
        return new Decision(
                move.asking(Ask.DEAL_WITH_IT), lesson.on(hinted).awaiting(new Pending.Step()));
    }

    private TutorMove hint(Work work, Next next, Optional<Lead> instead) {
        TutorMove move =
                fill(instead.map(TutorMove::say).orElseGet(TutorMove::silence), work, next);
        return switch (work.hints()) {
            case 1 -> or(move, Lead.HINT_LOOK).asking(Ask.LOOK_FOR);
            case 2 -> or(move, termLead(next)).asking(Ask.DEAL_WITH_IT);
            case 3 ->
                    instead.isPresent()
                            ? move.asking(Ask.IF_YOU_DO)
                            : move.leading(Lead.HINT_OPERATION).asking(Ask.WHAT_DO_YOU_GET);
            default -> example(work, next);
        };
    }

    private static TutorMove or(TutorMove move, Lead lead) {
        return move.lead().isPresent() ? move : move.leading(lead);
    }

    private static Lead termLead(Next next) {
        return next.deed().toBothSides() ? Lead.HINT_TERM : Lead.HINT_REWRITE;
    }

    private TutorMove example(Work work, Next next) {
        return Example.unlike(next, work, book.rule(next.deed().rule()).examples())
                .map(example ->
                        TutorMove.say(Lead.HINT_EXAMPLE)
                                .asking(Ask.LIKE_THAT_HERE)
                                .with(Slot.EXAMPLE, Sayings.of(example.before()))
                                .with(Slot.EXAMPLE_AFTER, Sayings.of(example.after()))
                                .claiming(new Claim.Follows(example.task(), example.after())))
                .orElseGet(() ->
                        fill(TutorMove.say(Lead.HINT_OPERATION), work, next)
                                .asking(Ask.WHAT_DO_YOU_GET));
    }

    private TutorMove fill(TutorMove move, Work work, Next next) {
        String unknown = work.unknown();
        Deed deed = next.deed();
        return move.with(Slot.CURRENT, Sayings.of(work.current()))
                .with(Slot.UNKNOWN, Said.of(unknown, unknown))
                .with(Slot.TERM, sayings.obstacle(deed, unknown))
                .with(Slot.DO, sayings.command(deed, unknown))
                .with(Slot.LOOK, sayings.look(deed, unknown))
                .with(Slot.DEAL, sayings.deal(deed, unknown));
    }
}

package vivavoce.tutor;

import vivavoce.maths.Equation;

import java.util.Optional;

/**
 * Hints for one line, each saying more than the one before: what could you undo, what is in the
 * way, what to do about it, the same with other numbers; only then the step itself.
 */
final class HintLadder {

    /** How many hints come before the step is shown. */
    static final int LEVELS = 4;

    private final Algebra algebra;
    private final Sayings sayings;
    private final StepJudge judge;

    HintLadder(Algebra algebra, Sayings sayings, StepJudge judge) {
        this.algebra = algebra;
        this.sayings = sayings;
        this.judge = judge;
    }

    /**
     * The next hint.
     *
     * @param instead said in place of the hint's own sentence, where the question is enough
     */
    Decision climb(Lesson lesson, Work work, Optional<Lead> instead) {
        Optional<Next> next = algebra.next(work.current());
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
        return algebra.next(work.current())
                .map(next -> fill(TutorMove.say(Lead.NO_HURRY), work, next).asking(first(next)))
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
        return switch (work.hints()) {
            case 1 -> lead(work, next, instead.orElse(Lead.HINT_LOOK)).asking(first(next));
            case 2 ->
                    instead.map(lead -> lead(work, next, lead).asking(deal(next)))
                            .orElseGet(() -> term(work, next));
            case 3 ->
                    instead.map(lead -> lead(work, next, lead).asking(Ask.IF_YOU_DO))
                            .orElseGet(() ->
                                    lead(work, next, Lead.HINT_OPERATION)
                                            .asking(Ask.WHAT_DO_YOU_GET));
            default -> example(work, next);
        };
    }

    private TutorMove term(Work work, Next next) {
        return next.deed().kind().toBothSides()
                ? lead(work, next, Lead.HINT_TERM).asking(Ask.DEAL_WITH_IT)
                : lead(work, next, Lead.HINT_REWRITE).asking(Ask.SIMPLIFY_FIRST);
    }

    private TutorMove example(Work work, Next next) {
        Example example = Example.like(next.deed(), unknown(work.problem()));
        return TutorMove.say(Lead.HINT_EXAMPLE)
                .asking(Ask.LIKE_THAT_HERE)
                .with(Slot.EXAMPLE, Sayings.of(example.before()))
                .with(Slot.EXAMPLE_DOING, sayings.activity(example.deed()))
                .with(Slot.EXAMPLE_AFTER, Sayings.of(example.after()))
                .claiming(new Claim.Follows(example.before(), example.after()));
    }

    private TutorMove lead(Work work, Next next, Lead lead) {
        return fill(TutorMove.say(lead), work, next);
    }

    private TutorMove fill(TutorMove move, Work work, Next next) {
        String unknown = unknown(work.problem());
        return move.with(Slot.CURRENT, Sayings.of(work.current()))
                .with(Slot.UNKNOWN, Said.of(unknown, unknown))
                .with(Slot.TERM, sayings.obstacle(next.deed(), unknown))
                .with(Slot.DO, sayings.command(next.deed()));
    }

    private static Ask first(Next next) {
        return next.deed().kind().toBothSides() ? Ask.UNDO_FIRST : Ask.SIMPLIFY_FIRST;
    }

    private static Ask deal(Next next) {
        return next.deed().kind().toBothSides() ? Ask.DEAL_WITH_TERM : Ask.SIMPLIFY_FIRST;
    }

    private static String unknown(Equation problem) {
        return problem.letters().isEmpty() ? "" : problem.letters().first();
    }
}

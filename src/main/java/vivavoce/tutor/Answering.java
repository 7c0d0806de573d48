package vivavoce.tutor;

import vivavoce.maths.Equation;
import vivavoce.maths.Expression;
import vivavoce.maths.MathsException;
import vivavoce.maths.Operation;
import vivavoce.maths.Problem;
import vivavoce.maths.Statement;

import java.util.Optional;

/** What the learner says to a question: yes, no, or a number. */
final class Answering {

    private final StepJudge judge;
    private final HintLadder hints;

    Answering(StepJudge judge, HintLadder hints) {
        this.judge = judge;
        this.hints = hints;
    }

    /** A yes to a question that can be answered with one; empty where another problem is wanted. */
    Optional<Decision> yes(Lesson lesson, Optional<CutShort> cut) {
        return switch (lesson.pending()) {
            case Pending.Another another -> Optional.empty();
            case Pending.DidYouSay(Statement line) ->
                    lesson.work().map(work -> judge.line(lesson, work, line, true));
            case Pending.NewProblem(Statement line) ->
                    Optional.of(
                            Beginner.begin(
                                    lesson, Problem.of(line), Optional.empty(), Lead.I_HEARD));
            default -> Optional.of(Reasking.after(TutorMove.say(Lead.GOOD), lesson, cut));
        };
    }

    /** A no. */
    Decision no(Lesson lesson, Optional<CutShort> cut) {
        return switch (lesson.pending()) {
            case Pending.ReadBack readBack ->
                    new Decision(
                            TutorMove.say(Lead.MISREAD).asking(Ask.SHOW_AGAIN),
                            lesson.withoutWork().awaiting(new Pending.Problem()));
            case Pending.Another another ->
                    new Decision(
                            TutorMove.say(Lead.WHENEVER_YOU_LIKE),
                            lesson.awaiting(new Pending.Nothing()));
            case Pending.DidYouSay said ->
                    new Decision(
                            TutorMove.say(Lead.MISREAD).asking(Ask.SAY_AGAIN),
                            lesson.awaiting(new Pending.Step()));
            case Pending.NewProblem(Statement line) ->
                    judge.doubtful(lesson, lesson.work().orElseThrow(), line);
            case Pending.Trying(Trial trial) -> Checking.doesNotFit(lesson, trial);
            default -> Reasking.after(TutorMove.say(Lead.NO_HURRY), lesson, cut);
        };
    }

    /** A number or an expression on its own. */
    Decision value(Lesson lesson, Work work, LearnerMove.Value said, boolean sure) {
        Expression value = said.expression();
        if (lesson.pending() instanceof Pending.Trying(Trial trial) && value.isNumeric()) {
            return Checking.answered(lesson, trial, isWorth(value, trial.due()));
        }
        if (work.solved()) {
            return Reasking.after(TutorMove.say(Lead.NOT_UNDERSTOOD), lesson, Optional.empty());
        }
        Optional<Next> next = Algebra.next(work);
        if (next.isPresent() && names(next.get(), value, work)) {
            return hints.termNamed(lesson, work, next.get());
        }
        if (next.isPresent() && said.shorthand().filter(op -> isDone(op, next.get())).isPresent()) {
            return judge.operation(lesson, work, said.shorthand().get());
        }
        return value.isNumeric()
                ? number(lesson, work, next, value, sure)
                : Reasking.after(TutorMove.say(Lead.NOT_UNDERSTOOD), lesson, Optional.empty());
    }

    /** A bare number is the unknown where one step is left; else it is asked what it means. */
    private Decision number(
            Lesson lesson, Work work, Optional<Next> next, Expression value, boolean sure) {
        if (work.problem().statement().letters().size() != 1) {
            return Reasking.after(TutorMove.say(Lead.NOT_UNDERSTOOD), lesson, Optional.empty());
        }
        Expression letter = Expression.letter(work.unknown());
        Equation line = new Equation(letter, value);
        if (next.filter(n -> n.last()).isPresent()) {
            return judge.line(lesson, work, line, sure);
        }
        TutorMove move = TutorMove.silence().asking(Ask.DID_YOU_SAY);
        return new Decision(
                move.with(Slot.LINE, Sayings.of(line)),
                lesson.awaiting(new Pending.DidYouSay(line)));
    }

    private static boolean isWorth(Expression said, Expression due) {
        try {
            return Exact.value(said).equals(due);
        } catch (MathsException | IllegalArgumentException noValue) {
            return false;
        }
    }

    /** Whether an operation is just the one that leads on. */
    private static boolean isDone(Operation operation, Next next) {
        return operation instanceof Operation.BothSides(var kind, var operand)
                && next.deed().rule().name().startsWith(kind.name())
                && next.deed().amount().filter(operand::equals).isPresent();
    }

    /** Whether the learner, asked what to undo, names just that. */
    private static boolean names(Next next, Expression value, Work work) {
        boolean asked = work.hints() == 1 || work.hints() == 2;
        boolean both = next.deed().toBothSides();
        return asked && both && next.deed().amount().filter(value::equals).isPresent();
    }
}

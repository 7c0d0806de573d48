package vivavoce.tutor;

import vivavoce.guard.Knowledge;
import vivavoce.guard.Truth;
import vivavoce.maths.Equation;
import vivavoce.maths.Expression;
import vivavoce.maths.MathsException;
import vivavoce.maths.Misconception;
import vivavoce.maths.Operation;
import vivavoce.maths.Problem;
import vivavoce.maths.Rule;
import vivavoce.maths.Solver;
import vivavoce.maths.Statement;
import vivavoce.maths.Step;
import vivavoce.maths.StepChecker;
import vivavoce.maths.Sum;
import vivavoce.maths.Verdict;

import java.util.List;
import java.util.Optional;

/** What the tutor asks of the algebra, in the tutor's own terms; nothing here throws. */
final class Algebra {

    /** What a line is worth. */
    enum Judgement {
        /** It is the answer. */
        ANSWER,
        /** It follows and leads on. */
        RIGHT,
        /** It is true, but only a part of the answer. */
        PART,
        /** It follows and leads nowhere. */
        UNHELPFUL,
        /** It has the same solutions, but not by one step that we know. */
        UNEXPLAINED,
        /** It certainly does not follow. */
        WRONG,
        /** It can not be judged. */
        UNCLEAR
    }

    private Algebra() {}

    /** The answers of a problem; none where there are none, or it is beyond us. */
    static List<Statement> answers(Problem problem) {
        try {
            return Solver.solve(problem).solutions();
        } catch (MathsException beyond) {
            return List.of();
        }
    }

    /** Whether the problem can be worked out here at all. */
    static boolean canSolve(Problem problem) {
        try {
            Solver.solve(problem);
            return true;
        } catch (MathsException beyond) {
            return false;
        }
    }

    /** The step that the tutor would take from the line reached; empty where none is left. */
    static Optional<Next> next(Work work) {
        try {
            return Solver.nextStep(work.problem(), work.current()).map(step -> next(work, step));
        } catch (MathsException beyond) {
            return Optional.empty();
        }
    }

    private static Next next(Work work, Step step) {
        Deed deed =
                Deeds.between(step.before(), step.after())
                        .filter(found -> found.toBothSides() || found.rule() == Rule.SWAP_SIDES)
                        .orElseGet(() ->
                                new Deed(step.rule(), Changes.part(step.before(), step.after())));
        return new Next(deed, step.after(), isAnswer(work, step.after()));
    }

    private static boolean isAnswer(Work work, Statement line) {
        return StepChecker.check(work.problem(), work.current(), line)
                        instanceof Verdict.Right(boolean solved)
                && solved;
    }

    /**
     * What a line of the learner's is worth; wrong only when that is certain. The step checker
     * looks for the mistake in a wrong line, which takes time, so it is asked only about the
     * others.
     */
    static Judgement judge(Work work, Statement line) {
        Knowledge known = work.knowledge();
        Truth follows = known.follows(line);
        if (follows == Truth.FALSE) {
            return Judgement.WRONG;
        }
        return switch (StepChecker.check(work.problem(), work.current(), line)) {
            case Verdict.Right(boolean solved) when follows == Truth.TRUE ->
                    solved ? Judgement.ANSWER : Judgement.RIGHT;
            case Verdict.Right _ -> Judgement.UNCLEAR;
            case Verdict.Part _ ->
                    known.isPart(line) == Truth.TRUE ? Judgement.PART : Judgement.UNCLEAR;
            case Verdict.Unhelpful _ -> Judgement.UNHELPFUL;
            case Verdict.Wrong _ -> Judgement.UNCLEAR;
            case Verdict.Unclear _ ->
                    follows == Truth.TRUE ? Judgement.UNEXPLAINED : Judgement.UNCLEAR;
        };
    }

    /** The known mistake that makes just this line, if any. */
    static Optional<Misconception> mistake(Work work, Statement line) {
        return StepChecker.check(work.problem(), work.current(), line)
                        instanceof Verdict.Wrong(var mistake, var term)
                ? mistake
                : Optional.empty();
    }

    /** The line that an operation leads to; empty when it can not be done. */
    static Optional<Statement> apply(Operation operation, Statement to) {
        try {
            return to instanceof Equation equation
                    ? Optional.of(operation.applyTo(equation))
                    : Optional.empty();
        } catch (MathsException refused) {
            return Optional.empty();
        }
    }

    /** What an operation does, as far as the lines before and after it show. */
    static Optional<Deed> deed(Operation operation, Statement before, Statement after) {
        return switch (operation) {
            case Operation.BothSides(var kind, var operand) ->
                    switch (kind) {
                        case ADD -> deed(Rule.ADD_TO_BOTH_SIDES, operand);
                        case SUBTRACT -> deed(Rule.SUBTRACT_FROM_BOTH_SIDES, operand);
                        case MULTIPLY -> deed(Rule.MULTIPLY_BOTH_SIDES, operand);
                        case DIVIDE -> deed(Rule.DIVIDE_BOTH_SIDES, operand);
                        case MOVE, EXPAND, COLLECT -> Deeds.between(before, after);
                    };
            case Operation.Rewrite rewrite -> Deeds.between(before, after);
        };
    }

    private static Optional<Deed> deed(Rule rule, Expression operand) {
        return Optional.of(new Deed(rule, Optional.of(operand)));
    }

    /** Whether a line has so little to do with the work that it may be another problem. */
    static boolean isUnlike(Work work, Statement line) {
        return line instanceof Equation equation
                && work.problem().statement() instanceof Equation problem
                && work.current() instanceof Equation current
                && !equation.isSolved()
                && unlike(problem, equation)
                && unlike(current, equation)
                && mistake(work, line).isEmpty();
    }

    private static boolean unlike(Equation known, Equation line) {
        return !line.left().equals(known.left())
                && !line.right().equals(known.right())
                && !isSimpler(line);
    }

    /** A multiple of the letter alone, as most lines of working are. */
    private static boolean isSimpler(Equation line) {
        return !(line.left() instanceof Sum) && line.right().isNumeric();
    }
}

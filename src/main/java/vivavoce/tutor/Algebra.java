package vivavoce.tutor;

import vivavoce.maths.Difficulty;
import vivavoce.maths.Equation;
import vivavoce.maths.Expression;
import vivavoce.maths.MathsException;
import vivavoce.maths.Misconception;
import vivavoce.maths.Operation;
import vivavoce.maths.Problem;
import vivavoce.maths.ProblemGenerator;
import vivavoce.maths.Skill;
import vivavoce.maths.Solver;
import vivavoce.maths.StepChecker;
import vivavoce.maths.Sum;
import vivavoce.maths.Verdict;

import java.util.Optional;

/** What the tutor asks of the algebra, in the tutor's own terms; nothing here throws. */
final class Algebra {

    /** What a line is worth. */
    enum Judgement {
        /** It follows and leads on. */
        RIGHT,
        /** It follows and leads nowhere. */
        UNHELPFUL,
        /** It has the same solutions, but not by one step that we know. */
        UNEXPLAINED,
        /** It certainly does not follow. */
        WRONG,
        /** It can not be judged. */
        UNCLEAR
    }

    private final int seed;

    /**
     * @param seed which problems come first
     */
    Algebra(int seed) {
        this.seed = seed;
    }

    /** The step that the tutor would take from a line; empty where none is left. */
    Optional<Next> next(Equation from) {
        try {
            return Solver.nextStep(from)
                    .map(step -> (Equation) step.after())
                    .flatMap(after -> Deeds.between(from, after).map(d -> new Next(d, after)));
        } catch (MathsException beyond) {
            return Optional.empty();
        }
    }

    /**
     * What a line of the learner's is worth; wrong only when that is certain. The step checker
     * looks for the mistake in a wrong line, which takes time, so it is asked only about the
     * others.
     */
    Judgement judge(Work work, Equation line) {
        if (!work.problem().letters().containsAll(line.letters())) {
            return Judgement.UNCLEAR;
        }
        TutorMove wrong =
                TutorMove.silence().claiming(new Claim.DoesNotFollow(work.problem(), line));
        if (Guard.passes(wrong)) {
            return Judgement.WRONG;
        }
        return switch (StepChecker.check(work.current(), line)) {
            case Verdict.Right right -> Judgement.RIGHT;
            case Verdict.Unhelpful unhelpful -> Judgement.UNHELPFUL;
            case Verdict.Part part -> Judgement.UNCLEAR;
            case Verdict.Wrong disagreement -> Judgement.UNCLEAR;
            case Verdict.Unclear unclear -> unexplained(work, line);
        };
    }

    private static Judgement unexplained(Work work, Equation line) {
        TutorMove same = TutorMove.silence().claiming(new Claim.Follows(work.problem(), line));
        return Guard.passes(same) ? Judgement.UNEXPLAINED : Judgement.UNCLEAR;
    }

    /** The known mistake that makes just this line, if any. */
    Optional<Misconception> mistake(Work work, Equation line) {
        return StepChecker.check(work.current(), line)
                        instanceof Verdict.Wrong(var mistake, var term)
                ? mistake
                : Optional.empty();
    }

    /** The line that an operation leads to; empty when it can not be done. */
    Optional<Equation> apply(Operation operation, Equation to) {
        try {
            return Optional.of(operation.applyTo(to));
        } catch (MathsException refused) {
            return Optional.empty();
        }
    }

    /** What an operation does, as far as the lines before and after it show. */
    Optional<Deed> deed(Operation operation, Equation before, Equation after) {
        return switch (operation) {
            case Operation.BothSides(var kind, var operand) ->
                    switch (kind) {
                        case ADD -> deed(Deed.Kind.ADD, operand);
                        case SUBTRACT -> deed(Deed.Kind.SUBTRACT, operand);
                        case MULTIPLY -> deed(Deed.Kind.MULTIPLY, operand);
                        case DIVIDE -> deed(Deed.Kind.DIVIDE, operand);
                        case MOVE, EXPAND, COLLECT -> Deeds.between(before, after);
                    };
            case Operation.Rewrite rewrite -> Deeds.between(before, after);
        };
    }

    private static Optional<Deed> deed(Deed.Kind kind, Expression operand) {
        return Optional.of(new Deed(kind, Optional.of(operand)));
    }

    /** Whether a line has so little to do with the work that it may be another problem. */
    boolean isUnlike(Work work, Equation line) {
        return !line.isSolved()
                && unlike(work.problem(), line)
                && unlike(work.current(), line)
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

    /** A problem of the tutor's own, with exactly one solution; harder as the count rises. */
    Equation problem(int count) {
        Skill[] skills = {
            Skill.TWO_STEP_EQUATIONS,
            Skill.TWO_STEP_EQUATIONS,
            Skill.LETTER_ON_BOTH_SIDES,
            Skill.EQUATIONS_WITH_BRACKETS
        };
        Skill skill = skills[Math.min(count, skills.length - 1)];
        Problem problem = new ProblemGenerator(31L * seed + count).next(skill, Difficulty.MEDIUM);
        return (Equation) problem.statement();
    }
}

package vivavoce.guard;

import vivavoce.maths.Equation;
import vivavoce.maths.Expression;
import vivavoce.maths.Problem;
import vivavoce.maths.Statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What may be spoken about, and what is known of it.
 *
 * @param problem what is to be done
 * @param answers its answers, as the tutor would write them
 * @param lines the lines on the board that are known to be right
 * @param said the learner's last line, if the learner has just said one
 * @param verdict what the check made of that line; unknown where there was none
 * @param asked the sum whose value was asked for last, if any
 * @param mayTell whether the answer may be said
 */
public record Situation(
        Knowledge problem,
        List<Statement> answers,
        List<Statement> lines,
        Optional<Statement> said,
        Truth verdict,
        Optional<Expression> asked,
        boolean mayTell) {

    /** Copies the lists. */
    public Situation {
        answers = List.copyOf(answers);
        lines = List.copyOf(lines);
    }

    /** Before the learner has said or done anything. */
    public static Situation atStart(Problem problem, List<Statement> answers) {
        return new Situation(
                Knowledge.of(problem),
                answers,
                List.of(),
                Optional.empty(),
                Truth.UNKNOWN,
                Optional.empty(),
                false);
    }

    /** Nothing is on the board: all maths but that of numbers alone is unknown. */
    public static Situation withoutProblem() {
        return new Situation(
                Knowledge.ofNumbers(),
                List.of(),
                List.of(),
                Optional.empty(),
                Truth.UNKNOWN,
                Optional.empty(),
                false);
    }

    /** The letters that stand for numbers. */
    Set<String> letters() {
        return problem.letters();
    }

    /** Whether a statement is true of the problem. */
    Truth isTrue(Statement statement) {
        return problem.isTrue(statement);
    }

    /** Whether maths stands on the board as it is said, whole or as a part. */
    boolean shows(Expression maths) {
        List<Statement> shown = new ArrayList<>(lines);
        problem.problem().map(Problem::statement).ifPresent(shown::add);
        if (problem.problem().orElse(null) instanceof Problem.Share(var amount, var ratio)) {
            shown.add(amount);
        }
        said.ifPresent(shown::add);
        asked.ifPresent(shown::add);
        return shown.stream()
                .flatMap(line -> line.expressions().stream())
                .anyMatch(side -> holds(side, maths));
    }

    /** Whether "it", "that" or "the answer" can be this and nothing else. */
    Truth isMeant(Expression value) {
        if (asked.isPresent()) {
            return Worth.same(asked.get(), value);
        }
        return problem.isAnswer(value);
    }

    /** Whether saying this would say the answer: it is true and as short as the answer is. */
    boolean isAnswer(Statement statement) {
        return isTrue(statement) == Truth.TRUE
                && answers.stream().anyMatch(answer -> isAsShort(statement, answer));
    }

    private static boolean isAsShort(Statement statement, Statement answer) {
        return statement.getClass().equals(answer.getClass())
                && statement.toString().length() <= answer.toString().length();
    }

    /** Whether what is done to both sides of a line on the board leads to another. */
    Truth leadsTo(BothSides operation, Statement line) {
        if (!(line instanceof Equation after)) {
            return Truth.UNKNOWN;
        }
        boolean leads =
                Stream.concat(problem.problem().stream().map(Problem::statement), lines.stream())
                        .anyMatch(before ->
                                before instanceof Equation equation
                                        && operation.leads(equation, after));
        return leads ? Truth.TRUE : Truth.UNKNOWN;
    }

    Truth hasNoSolution() {
        return problem.hasNoSolution();
    }

    Truth everyNumberSolves() {
        return problem.everyNumberSolves();
    }

    private static boolean holds(Expression side, Expression maths) {
        return side.equals(maths)
                || side.parts().stream().anyMatch(part -> holds(part, maths))
                || isNumber(side, maths);
    }

    /** A minus belongs to the number that is spoken about. */
    private static boolean isNumber(Expression side, Expression maths) {
        if (!side.isNumeric() || !maths.isNumeric()) {
            return false;
        }
        try {
            BigDecimal one = Evaluation.without().of(side).abs();
            return Evaluation.same(one, Evaluation.without().of(maths).abs());
        } catch (ArithmeticException unknown) {
            return false;
        }
    }
}

package vivavoce.maths;

import java.util.Locale;
import java.util.function.Function;

/** Something to be done: a statement and what is asked of it. */
public sealed interface Problem {

    /** What stands on the board before the first step. */
    Statement statement();

    /** What it is an exercise in. */
    Topic topic();

    /**
     * The task as one sentence without a full stop, lower case: "factorise …".
     *
     * @param form how its maths is written, for example {@link Plain#of} or {@link Sayer#say}
     */
    String words(Function<Statement, String> form);

    /** The task for a person who reads, maths as typed: "Factorise x^2 + 5x + 6". */
    default String text() {
        String words = words(Plain::of);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /**
     * Find the letters' values.
     *
     * @param statement an equation, an inequality, simultaneous equations, or a later line of those
     */
    record Solve(Statement statement, Method method) implements Problem {

        @Override
        public Topic topic() {
            return Topics.of(statement);
        }

        @Override
        public String words(Function<Statement, String> form) {
            return method.words() + " " + form.apply(statement);
        }
    }

    /** Write an expression in another form. */
    record Rewrite(Goal goal, Expression statement) implements Problem {

        @Override
        public Topic topic() {
            return Topics.of(goal, statement);
        }

        @Override
        public String words(Function<Statement, String> form) {
            return goal.words() + " " + form.apply(statement);
        }
    }

    /** Find the derivative of a polynomial in one letter. */
    record Differentiate(Expression statement) implements Problem {

        @Override
        public Topic topic() {
            return Topic.DERIVATIVES;
        }

        @Override
        public String words(Function<Statement, String> form) {
            return "differentiate " + form.apply(statement);
        }
    }

    /** Write a ratio in its simplest form. */
    record Cancel(Ratio statement) implements Problem {

        @Override
        public Topic topic() {
            return Topic.RATIO;
        }

        @Override
        public String words(Function<Statement, String> form) {
            return "simplify the ratio " + form.apply(statement);
        }
    }

    /** Share an amount in a ratio; the answer is the ratio of the shares. */
    record Share(Expression amount, Ratio statement) implements Problem {

        @Override
        public Topic topic() {
            return Topic.RATIO;
        }

        @Override
        public String words(Function<Statement, String> form) {
            return "share " + form.apply(amount) + " in the ratio " + form.apply(statement);
        }
    }

    /** Find the gradient m and the intercept c of a straight line in x and y. */
    record GradientAndIntercept(Equation statement) implements Problem {

        @Override
        public Topic topic() {
            return Topic.STRAIGHT_LINES;
        }

        @Override
        public String words(Function<Statement, String> form) {
            return "find the gradient and the intercept of " + form.apply(statement);
        }
    }

    /** Find the equation y = mx + c of the line through two points. */
    record LineThrough(Point first, Point second) implements Problem {

        @Override
        public Statement statement() {
            return Together.of(first, second);
        }

        @Override
        public Topic topic() {
            return Topic.STRAIGHT_LINES;
        }

        @Override
        public String words(Function<Statement, String> form) {
            return "find the line through " + form.apply(first) + " and " + form.apply(second);
        }
    }

    /**
     * What a statement asks for where nobody says it: to be solved, worked out or simplified.
     *
     * @throws MathsException for a lone point, which asks for nothing
     */
    static Problem of(Statement statement) {
        return switch (statement) {
            case Expression expression ->
                    new Rewrite(expression.isNumeric() ? Goal.WORK_OUT : Goal.SIMPLIFY, expression);
            case Ratio ratio -> new Cancel(ratio);
            case Together(var parts)
                    when parts.size() == 2
                            && parts.get(0) instanceof Point first
                            && parts.get(1) instanceof Point second ->
                    new LineThrough(first, second);
            case Point point ->
                    throw new MathsException(
                            MathsException.Kind.BEYOND,
                            "One point is not a problem: give two, and I find the line through"
                                    + " them.");
            case Equation _, Inequality _, Together _, Alternatives _ ->
                    new Solve(statement, Method.ANY);
        };
    }
}

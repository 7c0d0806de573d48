package vivavoce.maths;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a task in words and maths: "Factorise x^2 + 5x + 6". */
public final class ProblemParser {

    /** A way to put a task. */
    private record Form(Pattern pattern, Function<MatchResult, Problem> problem) {

        static Form of(String pattern, Function<MatchResult, Problem> problem) {
            return new Form(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), problem);
        }
    }

    private static final List<Form> FORMS =
            List.of(
                    solve("by factoris?z?ing", Method.FACTORISING),
                    solve("by completing the square", Method.COMPLETING_THE_SQUARE),
                    solve("(?:with|using|by) the (?:quadratic )?formula", Method.FORMULA),
                    solve("by elimination", Method.ELIMINATION),
                    solve("by substitution", Method.SUBSTITUTION),
                    Form.of("solve (.+)", m -> new Problem.Solve(line(m, 1), Method.ANY)),
                    Form.of("simplify (?:the ratio )?(.+)", ProblemParser::simplify),
                    rewrite("work out|calculate|evaluate|what is", Goal.WORK_OUT),
                    rewrite("expand|multiply out", Goal.EXPAND),
                    rewrite("factori[sz]e|factor", Goal.FACTORISE),
                    rewrite("complete the square (?:in|of|for)", Goal.COMPLETE_THE_SQUARE),
                    as("fraction", Goal.AS_A_FRACTION),
                    as("decimal", Goal.AS_A_DECIMAL),
                    as("percentage", Goal.AS_A_PERCENTAGE),
                    Form.of("differentiate (?:y ?= ?)?(.+)", m -> differentiate(m)),
                    Form.of(
                            "(?:share|divide) (.+) in the ratio (.+)",
                            m -> new Problem.Share(expression(m, 1), ratio(m, 2))),
                    Form.of("increase (.+) by (.+)", m -> changed(m, false)),
                    Form.of("decrease (.+) by (.+)", m -> changed(m, true)),
                    Form.of(
                            "(?:write )?(.+) as a percentage of (.+)",
                            m -> percentage(expression(m, 1), expression(m, 2))),
                    Form.of(
                            "what percentage of (.+) is (.+)",
                            m -> percentage(expression(m, 2), expression(m, 1))),
                    Form.of(
                            "(?:find )?(?:the )?gradient(?: and (?:the )?intercept)? of (.+)",
                            m -> new Problem.GradientAndIntercept(equation(m, 1))),
                    Form.of(
                            "(?:find )?(?:the )?(?:equation of )?(?:the )?line through (.+)",
                            m -> Problem.of(line(m, 1))));

    private ProblemParser() {}

    /**
     * Reads a typed task; a statement alone asks what {@link Problem#of} says.
     *
     * @throws MathsException with one sentence that says what cannot be read, or what is missing
     */
    public static Problem typed(String line) {
        String task = line.strip().replaceAll("[.?!]+$", "");
        Optional<Problem> problem =
                FORMS.stream().flatMap(form -> read(form, task).stream()).findFirst();
        return problem.orElseGet(() -> Problem.of(MathsParser.typed(line)));
    }

    private static Optional<Problem> read(Form form, String task) {
        Matcher matcher = form.pattern().matcher(task);
        return matcher.matches()
                ? Optional.of(form.problem().apply(matcher.toMatchResult()))
                : Optional.empty();
    }

    private static Form solve(String how, Method method) {
        return Form.of("solve (.+?),? " + how, m -> new Problem.Solve(line(m, 1), method));
    }

    private static Form rewrite(String verb, Goal goal) {
        return Form.of("(?:" + verb + ") (.+)", m -> new Problem.Rewrite(goal, expression(m, 1)));
    }

    private static Form as(String form, Goal goal) {
        return Form.of(
                "(?:write|express|convert) (.+) (?:as|to|into) an? " + form,
                m -> new Problem.Rewrite(goal, expression(m, 1)));
    }

    private static Problem simplify(MatchResult match) {
        return switch (line(match, 1)) {
            case Ratio ratio -> new Problem.Cancel(ratio);
            case Expression expression -> new Problem.Rewrite(Goal.SIMPLIFY, expression);
            case Statement other -> throw notWhatIsAsked("an expression or a ratio", other);
        };
    }

    private static Problem differentiate(MatchResult match) {
        return new Problem.Differentiate(expression(match, 1));
    }

    /** {@code 80 + 15% × 80}. */
    private static Problem changed(MatchResult match, boolean less) {
        Expression amount = expression(match, 1);
        Expression change = Product.of(expression(match, 2), amount);
        return new Problem.Rewrite(
                Goal.WORK_OUT, Sum.of(amount, less ? new Negative(change) : change));
    }

    private static Problem percentage(Expression part, Expression whole) {
        return new Problem.Rewrite(Goal.AS_A_PERCENTAGE, new Quotient(part, whole));
    }

    private static Statement line(MatchResult match, int group) {
        return MathsParser.typed(match.group(group));
    }

    private static Expression expression(MatchResult match, int group) {
        Statement line = line(match, group);
        if (line instanceof Expression expression) {
            return expression;
        }
        throw notWhatIsAsked("an expression", line);
    }

    private static Ratio ratio(MatchResult match, int group) {
        Statement line = line(match, group);
        if (line instanceof Ratio ratio) {
            return ratio;
        }
        throw notWhatIsAsked("a ratio", line);
    }

    private static Equation equation(MatchResult match, int group) {
        Statement line = line(match, group);
        if (line instanceof Equation equation) {
            return equation;
        }
        throw notWhatIsAsked("an equation", line);
    }

    private static MathsException notWhatIsAsked(String wanted, Statement found) {
        return new MathsException(
                MathsException.Kind.BEYOND,
                "That task needs %s, and %s is none.".formatted(wanted, Plain.of(found)));
    }
}

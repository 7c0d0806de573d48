package vivavoce.tutor;

import vivavoce.maths.Expression;
import vivavoce.maths.Goal;
import vivavoce.maths.Problem;
import vivavoce.maths.Statement;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Tells from the verb what is to be done with an expression: "factorise x squared plus x". */
final class Tasks {

    private static final Map<Pattern, Function<Expression, Problem>> VERBS = new LinkedHashMap<>();

    static {
        verb("expand|multiply out|open the brackets?", Goal.EXPAND);
        verb("factori[sz]e|factor", Goal.FACTORISE);
        verb("complete the square", Goal.COMPLETE_THE_SQUARE);
        verb("(?:as|to|into) a fraction", Goal.AS_A_FRACTION);
        verb("(?:as|to|into) a decimal", Goal.AS_A_DECIMAL);
        verb("(?:as|to|into) a percentage", Goal.AS_A_PERCENTAGE);
        verb("simplify|collect(?: the)? like terms", Goal.SIMPLIFY);
        VERBS.put(
                Pattern.compile("\\b(?:differentiate|derivative|derive)\\b"),
                Problem.Differentiate::new);
        verb("work out|calculate|evaluate|compute|what(?:'s| is)|how much is", Goal.WORK_OUT);
    }

    private Tasks() {}

    /** The task that the words set; empty where they have no such verb, or no expression. */
    static Optional<Problem> of(String words, Optional<Statement> maths) {
        return maths.filter(statement -> statement instanceof Expression)
                .map(statement -> (Expression) statement)
                .filter(expression -> !expression.parts().isEmpty())
                .flatMap(expression -> verb(words).map(task -> task.apply(expression)));
    }

    private static Optional<Function<Expression, Problem>> verb(String words) {
        return VERBS.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(words).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static void verb(String words, Goal goal) {
        VERBS.put(
                Pattern.compile("\\b(?:" + words + ")\\b"),
                expression -> new Problem.Rewrite(goal, expression));
    }
}

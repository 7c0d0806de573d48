package vivavoce.maths;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Solves equations and inequalities in one letter, and simultaneous equations. */
final class SolveSteps implements Route {

    private final Statement problem;
    private final Method method;
    private final Notation notation;

    SolveSteps(Problem.Solve problem) {
        this.problem = problem.statement();
        method = problem.method();
        notation = Notation.of(problem.statement());
    }

    @Override
    public Optional<Step> next(Statement line) {
        return switch (line) {
            case Equation equation when problem.letters().size() > 1 ->
                    new SystemSteps(method, notation)
                            .next(withOther(equation))
                            .map(step -> lifted(step, line, step.after()));
            case Equation equation -> equation(equation);
            case Inequality inequality ->
                    new InequalitySteps(inequality, notation).next(inequality);
            case Alternatives alternatives -> alternatives(alternatives);
            case Together together when isChain(together) -> chain(together);
            case Together together -> new SystemSteps(method, notation).next(together);
            case Expression _, Ratio _, Point _ ->
                    throw new MathsException(
                            MathsException.Kind.BEYOND,
                            "There is nothing to solve in that: it has no equals sign.");
        };
    }

    /** One equation of two, with one of the problem's that it does not follow from. */
    private Together withOther(Equation line) {
        LinearSystem known = LinearSystem.of(line, problem.letters());
        List<? extends Statement> parts =
                problem instanceof Together(var list) ? list : List.of(problem);
        return parts.stream()
                .filter(part -> !LinearSystem.of(part, problem.letters()).and(known).same(known))
                .findFirst()
                .map(part -> Together.of(line, part))
                .orElseThrow(() ->
                        new MathsException(
                                MathsException.Kind.BEYOND,
                                "One equation in two letters has many solutions: give another."));
    }

    private Optional<Step> equation(Equation now) {
        if (now.isSolved() && now.left() instanceof Letter) {
            return Optional.empty();
        }
        if (now.left() instanceof Letter && now.right().isNumeric()) {
            return new ArithmeticSteps(notation)
                    .next(now.right())
                    .map(step -> lifted(step, now, new Equation(now.left(), answer(step))));
        }
        return QuadraticSteps.takesOn(now)
                ? new QuadraticSteps(method, notation).next(now)
                : new LinearSolver(now, notation).next(now);
    }

    private static Expression answer(Step step) {
        return (Expression) step.after();
    }

    private static Step lifted(Step step, Statement before, Statement after) {
        return new Step(step.rule(), before, after, step.reason());
    }

    /** Every part a step further. */
    private Optional<Step> alternatives(Alternatives now) {
        return eachOf(now.parts()).map(step -> lifted(step, now, new Alternatives(parts(step))));
    }

    private static boolean isChain(Together together) {
        return together.parts().stream().allMatch(part -> part instanceof Inequality);
    }

    private Optional<Step> chain(Together now) {
        return eachOf(now.parts()).map(step -> lifted(step, now, new Together(parts(step))));
    }

    private static List<Statement> parts(Step step) {
        return ((Together) step.after()).parts();
    }

    /** A step of every part that has one. */
    private Optional<Step> eachOf(List<Statement> parts) {
        List<Statement> after = new ArrayList<>();
        Set<String> reasons = new LinkedHashSet<>();
        Optional<Rule> rule = Optional.empty();
        for (Statement part : parts) {
            Optional<Step> step = next(part);
            after.add(step.map(Step::after).orElse(part));
            step.ifPresent(taken -> reasons.add(taken.reason().replaceAll("\\.$", "")));
            rule = rule.or(() -> step.map(Step::rule));
        }
        return rule.map(done ->
                new Step(
                        done,
                        new Together(parts),
                        new Together(after),
                        String.join("; ", reasons) + "."));
    }
}

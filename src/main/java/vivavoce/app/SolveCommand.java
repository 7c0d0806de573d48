package vivavoce.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vivavoce.maths.Plain;
import vivavoce.maths.ProblemParser;
import vivavoce.maths.Solution;
import vivavoce.maths.Solver;
import vivavoce.maths.Step;

import java.util.List;
import java.util.concurrent.Callable;

/** {@code vivavoce solve "3x+1=4"}: the full solution, step by step. */
@Command(name = "solve", description = "Solves a problem step by step.")
final class SolveCommand implements Callable<Integer> {

    private record StepLine(String rule, String before, String after) {}

    private record Solved(String problem, List<StepLine> steps, List<String> solutions) {}

    @Parameters(
            paramLabel = "PROBLEM",
            description = "For example \"3x+1=4\", \"factorise x^2+5x+6\".")
    private String problem = "";

    @Option(names = "--json", description = "One object a line.")
    private boolean json;

    @Override
    public Integer call() {
        Solution solution = Solver.solve(ProblemParser.typed(problem));
        Solved solved =
                new Solved(
                        problem,
                        solution.steps().stream().map(SolveCommand::line).toList(),
                        solution.solutions().stream().map(Plain::of).toList());
        Console.system(json).result(solved, forPerson(solution));
        return ExitCode.DONE;
    }

    private static StepLine line(Step step) {
        return new StepLine(step.rule().name(), Plain.of(step.before()), Plain.of(step.after()));
    }

    private static String forPerson(Solution solution) {
        StringBuilder text = new StringBuilder(solution.problem().text());
        for (Step step : solution.steps()) {
            text.append("%n%-24s %s".formatted(Plain.of(step.after()), step.reason()));
        }
        switch (solution.outcome()) {
            case NONE -> text.append("%nNo real number solves it.".formatted());
            case ALL -> text.append("%nIt has infinitely many solutions.".formatted());
            case ONE, SEVERAL -> {}
        }
        return text.toString();
    }
}

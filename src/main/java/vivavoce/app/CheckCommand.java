package vivavoce.app;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import vivavoce.maths.LearnerLine;
import vivavoce.maths.Problem;
import vivavoce.maths.ProblemParser;
import vivavoce.maths.StepChecker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code vivavoce check "3x+1=4" "3x=3"}: whether a step, or a page of them, is right. */
@Command(name = "check", description = "Checks a step, or a whole page of working.")
final class CheckCommand implements Callable<Integer> {

    @Spec private @Nullable CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "LINE",
            description = "The problem: \"3x+1=4\", \"factorise x^2-9\".")
    private @Nullable String from;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "NEXT",
            description = "What the learner says follows.")
    private @Nullable String to;

    @Option(
            names = "--page",
            paramLabel = "FILE",
            description = "A page of working: the problem, then one step a line.")
    private @Nullable Path page;

    @Option(names = "--json", description = "One object a line.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Console console = Console.system(json);
        if (page != null && from == null) {
            PageReport.of(page).print(console);
            return ExitCode.DONE;
        }
        if (page != null || from == null || to == null) {
            throw new ParameterException(
                    spec == null ? null : spec.commandLine(),
                    "Give the line and the next one, or a page with --page.");
        }
        Problem problem = ProblemParser.typed(from);
        Judged judged =
                Judged.of(
                        StepChecker.check(
                                problem, problem.statement(), LearnerLine.read(problem, to)));
        console.result(judged, judged.forPerson());
        return ExitCode.DONE;
    }
}

package vivavoce.app;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vivavoce.maths.MathsParser;
import vivavoce.maths.Misconception;
import vivavoce.maths.StepChecker;
import vivavoce.maths.Verdict;

import java.util.concurrent.Callable;

/** {@code vivavoce check "3x+1=4" "3x=3"}: whether a step is right. */
@Command(name = "check", description = "Checks a step from one line to the next.")
final class CheckCommand implements Callable<Integer> {

    private record Checked(String verdict, @Nullable String misconception) {}

    @Parameters(index = "0", paramLabel = "LINE", description = "Where the learner is.")
    private String from = "";

    @Parameters(index = "1", paramLabel = "NEXT", description = "What the learner says follows.")
    private String to = "";

    @Option(names = "--json", description = "One object a line.")
    private boolean json;

    @Override
    public Integer call() {
        Verdict verdict = StepChecker.check(MathsParser.typed(from), MathsParser.typed(to));
        Checked checked = checked(verdict);
        String line =
                checked.misconception() == null
                        ? checked.verdict()
                        : checked.verdict() + ": " + checked.misconception();
        Console.system(json).result(checked, line);
        return ExitCode.DONE;
    }

    private static Checked checked(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Right _ -> new Checked("right", null);
            case Verdict.Unhelpful _, Verdict.Part _ -> new Checked("unhelpful", null);
            case Verdict.Unclear _ -> new Checked("unclear", null);
            case Verdict.Wrong wrong ->
                    new Checked(
                            "wrong", wrong.misconception().map(Misconception::name).orElse(null));
        };
    }
}

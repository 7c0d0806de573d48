package vivavoce.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import vivavoce.bench.teaching.TeachingBench;
import vivavoce.bench.teaching.TeachingReport;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** {@code vivavoce bench teaching}: lessons with simulated students, judged by substitution. */
@Command(
        name = "teaching",
        description = "Plays lessons with simulated students and judges every word of the tutor's.")
final class BenchTeachingCommand implements Callable<Integer> {

    private static final int MOST_LESSONS = 1_000_000;

    @Option(names = "--lessons", description = "How many (${DEFAULT-VALUE}).")
    private int lessons = 2_000;

    @Option(names = "--seed", description = "Other seeds, other problems (${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--transcript", description = "Prints every word; faults begin with **.")
    private boolean transcript;

    @Option(names = "--json", description = "One object a line.")
    private boolean json;

    @Override
    public Integer call() {
        if (lessons < 1 || lessons > MOST_LESSONS) {
            System.err.printf(
                    "%d lessons can not be played: name a number from 1 to %,d.%n",
                    lessons, MOST_LESSONS);
            return ExitCode.WRONG_USAGE;
        }
        Console console = Console.system(json);
        TeachingReport report =
                TeachingBench.run(
                        lessons,
                        seed,
                        line -> {
                            if (transcript) {
                                console.say(line);
                            }
                        });
        console.result(report, forPerson(report));
        return ExitCode.DONE;
    }

    private static String forPerson(TeachingReport report) {
        return """
        %,d lessons
        the student says the answer within k turns: %s
        the tutor says it first within k turns:     %s
        first wrong line of a page found:           %.1f %%
        answers said first without two requests:    %.1f %%
        questions a turn, sentences a turn:         %.2f, %.2f
        wrong assertions, wrong confirmations, right called wrong: %d, %d, %d\
        """
                .formatted(
                        report.lessons(),
                        row(report.successAt()),
                        row(report.tellingAt()),
                        100 * report.firstWrongLineFound(),
                        100 * report.reveals(),
                        report.questionsPerTurn(),
                        report.sentencesPerTurn(),
                        report.wrongAssertions(),
                        report.wrongConfirmations(),
                        report.rightCalledWrong());
    }

    private static String row(java.util.SortedMap<Integer, Double> shares) {
        return shares.entrySet().stream()
                .map(share ->
                        String.format(Locale.ROOT, "%d: %.3f", share.getKey(), share.getValue()))
                .collect(Collectors.joining("  "));
    }
}

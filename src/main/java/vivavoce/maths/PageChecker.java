package vivavoce.maths;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Judges a whole page of working: every line up to the first that is wrong. */
public final class PageChecker {

    private PageChecker() {}

    /**
     * A page judged line by line.
     *
     * @param verdicts one for each line of working, in order, as far as the first wrong one; that
     *     is the last
     * @param firstWrong the line of working that is wrong first, from 0; empty where none is
     */
    public record Page(List<Verdict> verdicts, OptionalInt firstWrong) {}

    /**
     * Judges the lines of working under a problem. Each is compared with the last line before it
     * that could be judged.
     */
    public static Page check(Problem problem, List<Statement> working) {
        List<Verdict> verdicts = new ArrayList<>();
        Statement current = problem.statement();
        for (Statement line : working) {
            Verdict verdict = StepChecker.check(problem, current, line);
            verdicts.add(verdict);
            if (verdict instanceof Verdict.Wrong) {
                return new Page(verdicts, OptionalInt.of(verdicts.size() - 1));
            }
            current = verdict instanceof Verdict.Unclear ? current : line;
        }
        return new Page(verdicts, OptionalInt.empty());
    }
}

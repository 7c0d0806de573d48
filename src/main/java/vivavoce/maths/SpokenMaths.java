package vivavoce.maths;

import java.util.List;
import java.util.Optional;

/**
 * Maths in spoken words: "three x plus one equals four". Fillers are skipped, self-repairs are
 * followed, and words that a recogniser mistakes for numbers and letters are read both ways.
 */
public final class SpokenMaths {

    private SpokenMaths() {}

    /** The likeliest statement that the words are, all of them; empty where they are no maths. */
    public static Optional<Statement> parse(String words) {
        return readings(words).stream().findFirst();
    }

    /** Every statement that the words, all of them, may mean, likeliest first. */
    public static List<Statement> readings(String words) {
        return SpokenReadings.of(SpokenTokens.of(SelfRepair.mend(Words.of(words))));
    }

    /**
     * The maths that a longer utterance states: all of it, its last equation, or an expression that
     * is all there is to it. "So is it x equals minus a half" states an equation; "can i have one
     * more hint" states nothing.
     */
    public static Optional<Statement> find(String words) {
        List<String> mended = SelfRepair.mend(Words.of(words));
        return whole(mended)
                .or(() -> SpokenEquation.lastIn(SpokenTokens.of(mended)))
                .or(() -> expression(mended));
    }

    /**
     * The reading that fits what stands on the board: the likeliest that follows from the problem,
     * or else the likeliest.
     *
     * @param readings likeliest first
     */
    public static Optional<Statement> choose(List<Statement> readings, Problem problem) {
        return Effort.bounded(() -> fitting(readings, problem))
                .or(() -> readings.stream().findFirst());
    }

    private static Optional<Statement> fitting(List<Statement> readings, Problem problem) {
        return readings.stream().filter(reading -> fits(problem, reading)).findFirst();
    }

    private static boolean fits(Problem problem, Statement reading) {
        return switch (StepChecker.check(problem, problem.statement(), reading)) {
            case Verdict.Right _, Verdict.Part _, Verdict.Unhelpful _ -> true;
            case Verdict.Wrong _, Verdict.Unclear _ -> false;
        };
    }

    /** A statement that is all there is after the words that announce it. */
    private static Optional<Statement> whole(List<String> words) {
        return SpokenReadings.of(SpokenTokens.of(LeadIn.strip(words))).stream()
                .filter(statement -> !(statement instanceof Expression))
                .findFirst();
    }

    /** Whether nobody would wait for more: "x equals two" yes, "three x plus" no. */
    public static boolean looksComplete(String words) {
        return Completeness.looksComplete(words);
    }

    private static Optional<Statement> expression(List<String> words) {
        List<Slot> slots = SpokenTokens.of(LeadIn.strip(words));
        boolean bySound = slots.size() == 1 && LeadIn.soundsLikeTalk(words.getLast());
        return bySound
                ? Optional.empty()
                : SpokenReadings.of(slots).stream()
                        .filter(statement -> statement instanceof Expression)
                        .findFirst();
    }
}

package vivavoce.maths;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Maths in spoken words: "three x plus one equals four". Fillers are skipped, self-repairs are
 * followed, and words that a recogniser mistakes for numbers and letters are read both ways.
 */
public final class SpokenMaths {

    private static final int LONGEST_RUN = 60;

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
     * The maths that a longer utterance states: its last equation, or an expression that is all
     * there is to it. "So is it x equals minus a half" states an equation; "can i have one more
     * hint" states nothing.
     */
    public static Optional<Statement> find(String words) {
        List<String> mended = SelfRepair.mend(Words.of(words));
        List<List<Slot>> runs = runs(mended);
        for (List<Slot> run : runs.reversed()) {
            Optional<Statement> equation = equationIn(run);
            if (equation.isPresent()) {
                return equation;
            }
        }
        return expression(mended);
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

    /** The longest equation inside a run of maths words. */
    private static Optional<Statement> equationIn(List<Slot> run) {
        for (int length = Math.min(run.size(), LONGEST_RUN); length >= 3; length--) {
            for (int start = run.size() - length; start >= 0; start--) {
                Optional<Statement> equation = equation(run.subList(start, start + length));
                if (equation.isPresent()) {
                    return equation;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Statement> equation(List<Slot> slots) {
        if (slots.stream().noneMatch(SpokenMaths::saysEquals)) {
            return Optional.empty();
        }
        List<Slot> ordered = statementOrder(slots);
        return SpokenReadings.of(ordered).stream()
                .filter(statement -> statement instanceof Equation)
                .findFirst();
    }

    private static boolean saysEquals(Slot slot) {
        return slot.readings().stream()
                .anyMatch(tokens -> tokens.stream().anyMatch(t -> t.is(Token.Kind.EQUALS)));
    }

    /** "is x two" asks what "x is two" states. */
    private static List<Slot> statementOrder(List<Slot> slots) {
        boolean question =
                saysEquals(slots.getFirst())
                        && slots.stream().skip(1).noneMatch(SpokenMaths::saysEquals)
                        && slots.get(1).kind() == Token.Kind.LETTER;
        if (!question) {
            return slots;
        }
        List<Slot> ordered = new ArrayList<>(slots);
        ordered.set(0, slots.get(1));
        ordered.set(1, slots.get(0));
        return ordered;
    }

    private static List<List<Slot>> runs(List<String> words) {
        List<List<Slot>> runs = new ArrayList<>();
        List<Slot> run = new ArrayList<>();
        for (Slot slot : SpokenTokens.of(words)) {
            if (slot.isMaths()) {
                run.add(slot);
            } else if (!run.isEmpty()) {
                runs.add(run);
                run = new ArrayList<>();
            }
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }
}

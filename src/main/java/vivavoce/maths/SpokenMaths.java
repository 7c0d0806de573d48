package vivavoce.maths;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Maths in spoken words: "three x plus one equals four". Fillers are skipped, self-repairs are
 * followed, and words that a recogniser mistakes for numbers and letters are read both ways.
 */
public final class SpokenMaths {

    private SpokenMaths() {}

    /** The likeliest statement that the words are, all of them; empty where they are no maths. */
    public static Optional<Statement> parse(String words) {
        return asHeard(words).stream().findFirst();
    }

    /**
     * Every statement that the words, all of them, may mean, likeliest first; last what they mean
     * if a number was misheard.
     */
    public static List<Statement> readings(String words) {
        List<String> heard = Words.of(words);
        Set<Statement> readings = new LinkedHashSet<>(asHeard(heard));
        SoundAlike.of(heard).forEach(other -> readings.addAll(asHeard(other)));
        return List.copyOf(readings);
    }

    /** The same, if every number was heard rightly. */
    public static List<Statement> asHeard(String words) {
        return asHeard(Words.of(words));
    }

    private static List<Statement> asHeard(List<String> words) {
        return SpokenReadings.of(SpokenTokens.of(SelfRepair.mend(words)));
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
     * What else may have been said, likeliest first: a recogniser hears "fifty" for "fifteen". The
     * problem on the board decides.
     */
    public static List<String> soundAlikes(String words) {
        return SoundAlike.of(Words.of(words)).stream().map(line -> String.join(" ", line)).toList();
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

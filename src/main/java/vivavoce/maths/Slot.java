package vivavoce.maths;

import java.util.List;

/**
 * Some words of speech and what they may mean in maths.
 *
 * @param start the first word, from 0
 * @param end the word after the last
 * @param readings token lists, likeliest first; an empty list of tokens means the words say
 *     nothing; no readings at all means they are not maths
 */
record Slot(int start, int end, List<List<Token>> readings) {

    boolean isMaths() {
        return !readings.isEmpty();
    }

    /** Whether it may just be skipped. */
    boolean isSilent() {
        return isMaths() && readings.stream().allMatch(List::isEmpty);
    }

    /** Its likeliest kind of sign; {@link Token.Kind#END} for none. */
    Token.Kind kind() {
        return isMaths() && !readings.getFirst().isEmpty()
                ? readings.getFirst().getFirst().kind()
                : Token.Kind.END;
    }
}

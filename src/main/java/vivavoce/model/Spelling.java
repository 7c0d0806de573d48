package vivavoce.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Tokens as the characters that the encoder spells with. Not thread-safe. */
final class Spelling {

    /** Any word: a tokenizer drops the space before a text's first one. */
    private static final String BEFORE = "a";

    private final Tokenizer tokenizer;
    private final String alphabet;
    private final long[] before;
    private final Map<Integer, Optional<String>> known = new HashMap<>();

    Spelling(Tokenizer tokenizer, String alphabet) {
        this.tokenizer = tokenizer;
        this.alphabet = alphabet;
        this.before = tokenizer.encode(BEFORE);
    }

    /** A prefix with a token more; empty when no sound spells the token. */
    Optional<CtcPrefix> plus(CtcPrefix prefix, int token, boolean first) {
        return known.computeIfAbsent(token, this::characters)
                .map(text -> first ? text.stripLeading() : text)
                .map(text -> spell(prefix, text));
    }

    private CtcPrefix spell(CtcPrefix prefix, String text) {
        CtcPrefix longer = prefix;
        for (int i = 0; i < text.length(); i++) {
            longer = longer.plus(alphabet.indexOf(text.charAt(i)));
        }
        return longer;
    }

    private Optional<String> characters(int token) {
        long[] two = new long[before.length + 1];
        System.arraycopy(before, 0, two, 0, before.length);
        two[before.length] = token;
        String text = tokenizer.decode(two).substring(BEFORE.length());
        boolean spelled =
                !text.isEmpty()
                        && text.chars().allMatch(c -> alphabet.indexOf(c) > CtcFrames.BLANK);
        return spelled ? Optional.of(text) : Optional.empty();
    }
}

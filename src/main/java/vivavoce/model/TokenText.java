package vivavoce.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Tokens to text as they come: characters that several tokens make together are held back until
 * they are whole. Not thread-safe.
 */
final class TokenText {

    private static final String INCOMPLETE = "\uFFFD";

    private final Tokenizer tokenizer;
    private final List<Long> ids = new ArrayList<>();
    private int spoken;
    private int read;

    TokenText(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    /** Takes the next token and gives the text that is certain by now, which may be empty. */
    String add(long id) {
        ids.add(id);
        // Decoded with some tokens before them: a tokenizer may drop the space of a first word.
        String before = text(spoken, read);
        String all = text(spoken, ids.size());
        if (all.length() <= before.length() || all.endsWith(INCOMPLETE)) {
            return "";
        }
        spoken = read;
        read = ids.size();
        return all.substring(before.length());
    }

    private String text(int from, int to) {
        return tokenizer.decode(ids.subList(from, to).stream().mapToLong(id -> id).toArray());
    }
}

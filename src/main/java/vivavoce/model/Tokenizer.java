package vivavoce.model;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Text to token ids and back, from a Hugging Face {@code tokenizer.json}. One owner thread. */
public final class Tokenizer implements AutoCloseable {

    /** Held here, or its level would be forgotten with it. */
    private static final Logger LIBRARY_LOG = Logger.getLogger("ai.djl");

    private final HuggingFaceTokenizer tokenizer;
    private final String file;

    private Tokenizer(HuggingFaceTokenizer tokenizer, String file) {
        this.tokenizer = tokenizer;
        this.file = file;
    }

    /**
     * Opens a tokenizer file.
     *
     * @throws PackException when it cannot be read
     */
    public static Tokenizer open(Path file) {
        stayQuiet();
        try {
            return new Tokenizer(
                    HuggingFaceTokenizer.newInstance(
                            file,
                            Map.of(
                                    "addSpecialTokens", "false",
                                    "padding", "false",
                                    "truncation", "false")),
                    String.valueOf(file.getFileName()));
        } catch (IOException | RuntimeException e) {
            throw new PackException(file + " is no tokenizer: install the pack again.", e);
        }
    }

    /**
     * Ids of a text; special tokens written out in it become their ids, none are added.
     *
     * @param text may be empty
     */
    public long[] encode(String text) {
        return text.isEmpty() ? new long[0] : tokenizer.encode(text, false, false).getIds();
    }

    /**
     * The one id of a special token.
     *
     * @throws PackException when the tokenizer has no such token
     */
    long special(String token) {
        long[] ids = encode(token);
        if (ids.length != 1 || !tokenizer.decode(ids, false).strip().equals(token)) {
            throw PackException.broken(file + " lacks the special token " + token);
        }
        return ids[0];
    }

    /** Text of ids, special tokens left out. */
    public String decode(long[] ids) {
        return ids.length == 0 ? "" : tokenizer.decode(ids, true);
    }

    /**
     * The library reports its first use to its makers, and fetches a GPU build where it sees a GPU,
     * unless it is told not to; and it talks of its own platform on every start.
     */
    private static void stayQuiet() {
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
        LIBRARY_LOG.setLevel(Level.WARNING);
    }

    @Override
    public void close() {
        tokenizer.close();
    }
}

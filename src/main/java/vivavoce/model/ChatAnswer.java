package vivavoce.model;

import vivavoce.model.ChatTemplate.Filled;
import vivavoce.onnx.Cancellation;

import java.util.Optional;

/**
 * One answer of a conversation: the conversation is read a little at a time, then the answer
 * written token by token. One owner thread.
 */
public final class ChatAnswer {

    private final ChatSession session;
    private final Cancellation cancellation;
    private final TokenText text;
    private final Thoughts.Filter spoken;
    private final Filled asked;
    private Step step = new Step(new float[0], new float[0]);
    private int written;
    private boolean begun;
    private boolean ended;

    ChatAnswer(ChatSession session, Filled asked, Cancellation cancellation) {
        this.session = session;
        this.asked = asked;
        this.cancellation = cancellation;
        this.text = new TokenText(session.tokenizer());
        this.spoken = session.thoughts().filter();
    }

    /** Tokens of the conversation that are still to be read before the first is written. */
    public int left() {
        return session.left(asked);
    }

    /**
     * Reads a little, or writes the next token.
     *
     * @return the token's text, thoughts left out, which may be empty; "" while it reads; empty
     *     optional at the end
     * @throws java.util.concurrent.CancellationException when it was cancelled
     */
    public Optional<String> next() {
        cancellation.check();
        if (!begun) {
            step = session.readOn(asked, cancellation);
            begun = left() == 0;
            return Optional.of("");
        }
        if (ended || written >= session.most()) {
            return Optional.empty();
        }
        written++;
        int token = session.choose(step);
        if (session.ends(token)) {
            ended = true;
            return Optional.empty();
        }
        String piece = spoken.isSpoken(token) ? text.add(token) : "";
        step = session.read(token, cancellation);
        return Optional.of(piece);
    }
}

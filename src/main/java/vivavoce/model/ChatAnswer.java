package vivavoce.model;

import vivavoce.onnx.Cancellation;

import java.util.Optional;

/** One answer of a conversation, written token by token. One owner thread. */
public final class ChatAnswer {

    private final ChatSession session;
    private final Cancellation cancellation;
    private final TokenText text;
    private final Thoughts.Filter spoken;
    private Step step;
    private int written;
    private boolean ended;

    ChatAnswer(ChatSession session, Step first, Cancellation cancellation) {
        this.session = session;
        this.step = first;
        this.cancellation = cancellation;
        this.text = new TokenText(session.tokenizer());
        this.spoken = session.thoughts().filter();
    }

    /**
     * The next token's text, thoughts left out; it may be empty. Empty optional at the end.
     *
     * @throws java.util.concurrent.CancellationException when it was cancelled
     */
    public Optional<String> next() {
        cancellation.check();
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

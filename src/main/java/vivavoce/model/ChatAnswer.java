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
    private final Optional<Interleaving> turns;
    private float[] sound = new float[0];
    private Step step = new Step(new float[0], new float[0]);
    private int written;
    private boolean begun;
    private boolean ended;

    ChatAnswer(ChatSession session, Filled asked, Cancellation cancellation) {
        this.session = session;
        this.asked = asked;
        this.turns = session.voice().map(Interleaving::new);
        this.cancellation = cancellation;
        this.text = new TokenText(session.tokenizer());
        this.spoken = session.thoughts().filter();
    }

    /** Tokens of the conversation that are still to be read before the first is written. */
    public int left() {
        return session.left(asked);
    }

    /** Whether no more words come, though sound may. */
    public boolean areWordsDone() {
        return ended || turns.filter(Interleaving::areWordsDone).isPresent();
    }

    /** The sound made since this was asked last, mono at the session's rate; often none. */
    public float[] sound() {
        float[] made = sound;
        sound = new float[0];
        return made;
    }

    /**
     * Reads a little, or writes the next token, or makes a frame of sound.
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
            return end();
        }
        written++;
        if (turns.filter(Interleaving::isSpeaking).isPresent()) {
            step = session.read(turns.get().frame(step, cancellation), cancellation);
            play(false);
            return Optional.of("");
        }
        int token = session.choose(step);
        if (session.ends(token)) {
            return end();
        }
        boolean word = turns.isEmpty() || turns.get().wrote(token);
        String piece = word && spoken.isSpoken(token) ? text.add(token) : "";
        step = session.read(token, cancellation);
        return Optional.of(piece);
    }

    private Optional<String> end() {
        ended = true;
        play(true);
        return Optional.empty();
    }

    private void play(boolean over) {
        turns.map(any -> any.sound(over, cancellation))
                .filter(more -> more.length > 0)
                .ifPresent(more -> sound = more);
    }
}

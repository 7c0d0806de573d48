package vivavoce.model;

import vivavoce.onnx.States;
import vivavoce.onnx.Tensor;

import java.util.Arrays;

/**
 * What the decoder remembers of a prompt and its answer: keys and values [layers, heads, time,
 * headDim] in native memory. One owner thread.
 */
final class KvCache implements AutoCloseable {

    private final States states;
    private int length;
    private int answers = 1;

    /** Takes fresh states over. */
    KvCache(States states) {
        this.states = states;
    }

    /** Tokens remembered. */
    int length() {
        return length;
    }

    /**
     * Forgets all after the first {@code tokens} tokens; more where a state cannot go back so
     * exactly.
     *
     * @return tokens that are still remembered
     */
    int rollBackTo(int tokens) {
        length = Math.toIntExact(states.reachable(tokens));
        states.rollBackTo(length);
        return length;
    }

    /** Makes it possible to come back to exactly here. */
    void checkpoint() {
        states.checkpoint();
    }

    /**
     * Goes on with several answers side by side: copies of chosen ones of those that are there now.
     */
    void select(int[] chosen) {
        states.select(chosen);
        answers = chosen.length;
    }

    /** How many answers there are side by side. */
    int answers() {
        return answers;
    }

    /** What the decoder carries from run to run. */
    States states() {
        return states;
    }

    /** Notes that a run added tokens. */
    void added(int fresh) {
        length += fresh;
    }

    /** Every token may look at all before it: [answers, length + fresh] ones. */
    Tensor mask(int fresh) {
        long[] ones = new long[answers * (length + fresh)];
        Arrays.fill(ones, 1);
        return Tensor.of(ones, answers, length + fresh);
    }

    /** Places of the next tokens: [answers, fresh]. */
    Tensor positions(int fresh) {
        long[] places = new long[answers * fresh];
        Arrays.setAll(places, i -> length + i % fresh);
        return Tensor.of(places, answers, fresh);
    }

    @Override
    public void close() {
        states.close();
    }
}

package vivavoce.model;

import vivavoce.onnx.States;
import vivavoce.onnx.Tensor;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * What the decoder remembers of a prompt and its answer: keys and values [layers, heads, time,
 * headDim] in native memory. One owner thread.
 */
final class KvCache implements AutoCloseable {

    private final States states;
    private int length;

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

    /** What the decoder carries from run to run. */
    States states() {
        return states;
    }

    /** Notes that a run added tokens. */
    void added(int fresh) {
        length += fresh;
    }

    /** Every token may look at all before it: [1, length + fresh] ones. */
    Tensor mask(int fresh) {
        long[] ones = new long[length + fresh];
        Arrays.fill(ones, 1);
        return Tensor.of(ones, 1, ones.length);
    }

    /** Places of the next tokens: [1, fresh]. */
    Tensor positions(int fresh) {
        return Tensor.of(LongStream.range(length, length + fresh).toArray(), 1, fresh);
    }

    @Override
    public void close() {
        states.close();
    }
}

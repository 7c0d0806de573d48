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

    /** Forgets all after the first {@code tokens} tokens. */
    void rollBackTo(int tokens) {
        states.rollBackTo(tokens);
        length = tokens;
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

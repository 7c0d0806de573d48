package vivavoce.model;

import vivavoce.onnx.Cancellation;

/** Greedy decoding through the runner, for measuring what a token costs. One owner thread. */
public final class DecodeLoop {

    private final Decoder decoder;

    /** The loop of an open pack. */
    public DecodeLoop(Pack pack) {
        this.decoder = Decoder.of(pack);
    }

    /**
     * Tokens that follow one another, whatever they mean.
     *
     * @return [tokens]
     */
    public int[] run(long first, int tokens) {
        Sampler sampler = new Sampler(Sampling.GREEDY, 0);
        Cancellation never = new Cancellation();
        int[] chosen = new int[tokens];
        try (KvCache cache = decoder.newCache()) {
            long next = first;
            for (int i = 0; i < tokens; i++) {
                next = sampler.next(decoder.decodeStep(next, cache, never).logits());
                chosen[i] = (int) next;
            }
        }
        return chosen;
    }
}

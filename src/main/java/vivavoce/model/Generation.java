package vivavoce.model;

import vivavoce.onnx.Cancellation;

import java.util.ArrayList;
import java.util.List;

/** Writes an answer token by token until an end token, a limit or a cancellation. */
final class Generation {

    private final Decoder decoder;
    private final Sampling sampling;
    private final List<Long> endTokens;
    private final int most;

    /**
     * Answers of one pack.
     *
     * @param most tokens in one answer
     */
    Generation(Decoder decoder, Sampling sampling, List<Long> endTokens, int most) {
        this.decoder = decoder;
        this.sampling = sampling;
        this.endTokens = List.copyOf(endTokens);
        this.most = most;
    }

    /**
     * The answer to a prompt, without its end token.
     *
     * @throws java.util.concurrent.CancellationException when it was cancelled
     */
    List<Choice> answer(Prompt prompt, Cancellation cancellation) {
        Sampler sampler = new Sampler(sampling, 0);
        List<Choice> answer = new ArrayList<>();
        try (KvCache cache = decoder.newCache()) {
            Step step = decoder.prefill(prompt, cache, cancellation);
            while (answer.size() < most) {
                Choice choice = sampler.choose(step.logits());
                if (endTokens.contains((long) choice.token())) {
                    break;
                }
                answer.add(choice);
                step = decoder.decodeStep(choice.token(), cache, cancellation);
            }
        }
        return answer;
    }

    /** Geometric mean of the probabilities, 0 to 1; 0 for no tokens. */
    static double confidence(List<Choice> choices) {
        double mean =
                choices.stream()
                        .mapToDouble(choice -> Math.log(choice.probability()))
                        .average()
                        .orElse(Double.NEGATIVE_INFINITY);
        return Math.exp(mean);
    }
}

package vivavoce.model;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Chooses the next token from logits. Not thread-safe. */
final class Sampler {

    private final Sampling sampling;
    private final Random random;

    /**
     * A sampler.
     *
     * @param seed the same one gives the same choices
     */
    Sampler(Sampling sampling, long seed) {
        this.sampling = sampling;
        this.random = new Random(seed);
    }

    /** Chooses by the sampling rule. */
    Choice choose(float[] logits) {
        int token = sampling.temperature() <= 0 ? likeliest(logits) : draw(logits);
        return new Choice(token, probability(logits, token));
    }

    private static int likeliest(float[] logits) {
        int best = 0;
        for (int i = 1; i < logits.length; i++) {
            if (logits[i] > logits[best]) {
                best = i;
            }
        }
        return best;
    }

    private int draw(float[] logits) {
        int most = sampling.topK() > 0 ? sampling.topK() : logits.length;
        int[] tokens =
                IntStream.range(0, logits.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble((Integer i) -> -logits[i]))
                        .limit(most)
                        .mapToInt(Integer::intValue)
                        .toArray();
        double largest = logits[tokens[0]];
        double[] weights =
                IntStream.of(tokens)
                        .mapToDouble(i -> Math.exp((logits[i] - largest) / sampling.temperature()))
                        .toArray();
        double left = random.nextDouble() * DoubleStream.of(weights).sum();
        for (int i = 0; i < tokens.length; i++) {
            left -= weights[i];
            if (left < 0) {
                return tokens[i];
            }
        }
        return tokens[tokens.length - 1];
    }

    /** Softmax at temperature 1. */
    private static double probability(float[] logits, int token) {
        double sum = 0;
        for (float logit : logits) {
            sum += Math.exp(logit - logits[token]);
        }
        return 1 / sum;
    }
}

package vivavoce.model;

import java.util.Comparator;
import java.util.PriorityQueue;
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
        int token = next(logits);
        return new Choice(token, probability(logits, token));
    }

    /** The token alone, where nobody asks how likely it was. */
    int next(float[] logits) {
        return sampling.temperature() <= 0 ? likeliest(logits) : draw(logits);
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
        int[] tokens = candidates(logits);
        double largest = logits[tokens[0]];
        double[] weights =
                IntStream.of(tokens)
                        .mapToDouble(i -> Math.exp((logits[i] - largest) / sampling.temperature()))
                        .toArray();
        int kept = nucleus(weights);
        double left = random.nextDouble() * DoubleStream.of(weights).limit(kept).sum();
        for (int i = 0; i < kept; i++) {
            left -= weights[i];
            if (left < 0) {
                return tokens[i];
            }
        }
        return tokens[kept - 1];
    }

    /** The most likely tokens, best first. A heap: a vocabulary has 262,144 of them. */
    private int[] candidates(float[] logits) {
        int most = sampling.topK() > 0 ? Math.min(sampling.topK(), logits.length) : logits.length;
        PriorityQueue<Integer> best =
                new PriorityQueue<>(Comparator.comparingDouble((Integer i) -> logits[i]));
        for (int i = 0; i < logits.length; i++) {
            if (best.size() < most) {
                best.add(i);
            } else if (logits[i] > logits[best.element()]) {
                best.remove();
                best.add(i);
            }
        }
        int[] tokens = new int[best.size()];
        for (int i = tokens.length - 1; i >= 0; i--) {
            tokens[i] = best.remove();
        }
        return tokens;
    }

    /** How many of the likeliest together reach the wanted probability. */
    private int nucleus(double[] weights) {
        if (sampling.topP() <= 0) {
            return weights.length;
        }
        double wanted = sampling.topP() * DoubleStream.of(weights).sum();
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i];
            if (sum >= wanted) {
                return i + 1;
            }
        }
        return weights.length;
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

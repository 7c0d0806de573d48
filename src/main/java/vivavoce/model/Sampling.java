package vivavoce.model;

/**
 * How the next token is chosen.
 *
 * @param temperature 0 takes the most likely one; higher dares more
 * @param topK only among so many most likely ones; 0 for all
 * @param topP only among the most likely ones that together have this probability; 0 for all
 */
public record Sampling(double temperature, int topK, double topP) {

    /** Always the most likely token. */
    public static final Sampling GREEDY = new Sampling(0, 1, 0);
}

package vivavoce.maths;

import java.util.List;
import java.util.Random;

/** Chance for problems; the same seed gives the same ones. */
final class Dice {

    private static final List<String> LETTERS = List.of("x", "x", "x", "y", "n", "t");

    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    /** A whole number from the first to the last, both included. */
    int number(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    /** A whole number up to a size, of either sign. */
    int notZero(int size) {
        int number = number(1, size);
        return coin() ? number : -number;
    }

    boolean coin() {
        return random.nextBoolean();
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** An unknown, mostly x. */
    Letter letter() {
        return new Letter(of(LETTERS));
    }
}

package vivavoce.maths;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A ratio is to be simplified, or an amount shared in it.
 *
 * @param amount what is shared, if anything
 */
record RatioAim(Problem problem, Ratio ratio, Optional<Rational> amount) implements Aim {

    @Override
    public SortedSet<String> letters() {
        return new TreeSet<>();
    }

    @Override
    public Standing standing(Statement line) {
        return switch (line) {
            case Ratio given when line.equals(ratio) -> Standing.FOLLOWS;
            case Ratio given ->
                    of(
                            Equivalence.same(ratio, given)
                                    && (amount.isEmpty() || total(given).equals(amount.get())));
            case Expression given when amount.isPresent() && given.isNumeric() ->
                    of(Value.of(given).equals(amount.get().dividedBy(total(ratio))));
            default ->
                    throw new MathsException(
                            MathsException.Kind.BEYOND,
                            amount.isPresent()
                                    ? "Say what one part is, or every share as a ratio."
                                    : "That is not a ratio: what is it to what?");
        };
    }

    private static Standing of(boolean follows) {
        return follows ? Standing.FOLLOWS : Standing.FALSE;
    }

    private static Rational total(Ratio ratio) {
        return Value.of(new Sum(ratio.parts()));
    }

    /**
     * Every part has the same quotient with its part of the ratio; or one part is that quotient.
     */
    @Override
    public boolean agrees(Statement line) {
        return switch (line) {
            case Ratio(var parts) -> {
                Rational scale = quotient(parts.getFirst(), 0);
                boolean same = true;
                for (int i = 0; i < parts.size(); i++) {
                    same &= quotient(parts.get(i), i).equals(scale);
                }
                yield same;
            }
            default -> true;
        };
    }

    private Rational quotient(Expression part, int index) {
        return Value.of(part).dividedBy(Value.of(ratio.parts().get(index)));
    }

    @Override
    public boolean isReached(Statement line) {
        return line instanceof Ratio
                && distance(line) == 0
                && !(amount.isPresent() && line.equals(ratio));
    }

    @Override
    public int distance(Statement line) {
        return Distance.of(problem, line);
    }
}

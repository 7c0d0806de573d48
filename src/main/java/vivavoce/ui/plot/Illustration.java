package vivavoce.ui.plot;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** A picture of what stands on the board. */
public sealed interface Illustration {

    /** What it shows, in words, for those who do not see it. */
    String words();

    /**
     * Curves over one letter.
     *
     * @param curves each in a colour of its own
     * @param centre of what is seen, where something happens
     */
    record Graph(String words, List<Curve> curves, double centre) implements Illustration {}

    /**
     * One curve.
     *
     * @param latex its equation
     * @param y its height over each place; not a number where it has none
     */
    record Curve(String latex, DoubleUnaryOperator y) {}

    /**
     * The part of the number line where a letter may be.
     *
     * @param bound where it begins or ends
     * @param included whether the bound itself is in it
     * @param upwards whether it goes to the right
     */
    record NumberLine(String words, String letter, double bound, boolean included, boolean upwards)
            implements Illustration {}
}

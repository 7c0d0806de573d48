package vivavoce.maths;

import java.util.function.Supplier;

/**
 * How much one question may cost, counted in operations with exact numbers: the same on every
 * machine, however busy. What costs more ends with a sentence, so nothing hangs.
 */
final class Effort {

    private static final ScopedValue<Effort> CURRENT = ScopedValue.newInstance();

    private long left = Limits.OPERATIONS;

    private Effort() {}

    /**
     * What the work gives; work inside other bounded work shares its limit.
     *
     * @throws MathsException when it costs too much
     */
    static <T> T bounded(Supplier<T> work) {
        return CURRENT.isBound()
                ? work.get()
                : ScopedValue.where(CURRENT, new Effort()).call(work::get);
    }

    /** What is left of the limit of the work that this thread is doing. */
    static long left() {
        return CURRENT.isBound() ? CURRENT.get().left : Limits.OPERATIONS;
    }

    /**
     * An operation with a number of so many bits. As measured, beyond one machine word it costs in
     * proportion, and beyond about 30 words as the square.
     */
    static void spend(int bits) {
        if (CURRENT.isBound()) {
            long longer = bits / 128;
            CURRENT.get().less(1 + (bits > Long.SIZE ? bits / 16 : 0) + longer * longer);
        }
    }

    private void less(long operations) {
        if (operations > left) {
            left = 0;
            throw new MathsException(
                    MathsException.Kind.TOO_BIG, "That takes too long to work out.");
        }
        left -= operations;
    }
}

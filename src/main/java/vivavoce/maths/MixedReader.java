package vivavoce.maths;

import org.jspecify.annotations.Nullable;

import vivavoce.maths.Token.Kind;

import java.util.List;

/** Looks after a whole number for the fraction that makes it a mixed number. */
final class MixedReader {

    private final List<Token> tokens;
    private final int start;
    private int end;

    /**
     * Looks from a token on.
     *
     * @param tokens ends with {@link Kind#END}
     */
    MixedReader(List<Token> tokens, int start) {
        this.tokens = tokens;
        this.start = start;
    }

    /** The fraction of two whole numbers that stands here, or null. */
    @Nullable Quotient fraction() {
        if (matches(Kind.FRACTION)) {
            end = start + 1;
            return (Quotient) tokens.get(start).value();
        }
        if (matches(Kind.NUMBER, Kind.DIVIDE, Kind.NUMBER)) {
            end = start + 3;
            return of(start, start + 2);
        }
        if (matches(
                Kind.FRACTION_OF,
                Kind.OPEN,
                Kind.NUMBER,
                Kind.CLOSE,
                Kind.OPEN,
                Kind.NUMBER,
                Kind.CLOSE)) {
            end = start + 7;
            return of(start + 2, start + 5);
        }
        return null;
    }

    /** The first token after the fraction. */
    int end() {
        return end;
    }

    private boolean matches(Kind... kinds) {
        for (int i = 0; i < kinds.length; i++) {
            if (start + i >= tokens.size() || !tokens.get(start + i).is(kinds[i])) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Quotient of(int top, int bottom) {
        Expression above = tokens.get(top).value();
        Expression below = tokens.get(bottom).value();
        return isCount(above) && isCount(below) ? new Quotient(above, below) : null;
    }

    private static boolean isCount(Expression value) {
        return value instanceof Numeral(var number) && number.isWhole();
    }
}

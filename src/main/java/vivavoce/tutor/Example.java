package vivavoce.tutor;

import vivavoce.maths.Equation;
import vivavoce.maths.Expression;
import vivavoce.maths.MathsParser;
import vivavoce.maths.Rational;

import java.util.Optional;

/**
 * One step of another equation, to show how a step goes without taking it.
 *
 * @param before an equation in a letter that the problem does not use
 * @param deed what is done to it
 * @param after what that leaves
 */
record Example(Equation before, Deed deed, Equation after) {

    private static final int USUAL = 5;
    private static final int OTHER = 7;

    /** The same kind of step with another letter and other numbers. */
    static Example like(Deed deed, String unknown) {
        String letter = unknown.equals("y") ? "x" : "y";
        boolean letters = deed.amount().filter(amount -> !amount.isNumeric()).isPresent();
        return letters ? ofLetters(deed.kind(), letter) : ofNumbers(deed, letter);
    }

    private static Example ofNumbers(Deed deed, String y) {
        Expression five = Expression.of(Rational.of(USUAL));
        int n = deed.amount().filter(five::equals).isPresent() ? OTHER : USUAL;
        Optional<Expression> amount = deed.amount().map(any -> Expression.of(Rational.of(n)));
        Deed like = new Deed(deed.kind(), amount);
        return switch (deed.kind()) {
            case SUBTRACT -> of("2%s+%d=%d".formatted(y, n, n + 4), like, "2%s=4".formatted(y));
            case ADD -> of("2%s-%d=8".formatted(y, n), like, "2%s=%d".formatted(y, n + 8));
            case DIVIDE -> of("%d%s=%d".formatted(n, y, 4 * n), like, y + "=4");
            case MULTIPLY -> of("%s/%d=2".formatted(y, n), like, "%s=%d".formatted(y, 2 * n));
            case EXPAND -> of("3(%s+2)=15".formatted(y), like, "3%s+6=15".formatted(y));
            case SIMPLIFY -> of("2%s+3%s=20".formatted(y, y), like, "5%s=20".formatted(y));
            case SWAP -> of("7=%s+2".formatted(y), like, "%s+2=7".formatted(y));
        };
    }

    private static Example ofLetters(Deed.Kind kind, String y) {
        Deed like = new Deed(kind, Optional.of((Expression) MathsParser.typed("2" + y)));
        return kind == Deed.Kind.ADD
                ? of("3%s=15-2%s".formatted(y, y), like, "5%s=15".formatted(y))
                : of("5%s=2%s+9".formatted(y, y), like, "3%s=9".formatted(y));
    }

    private static Example of(String before, Deed deed, String after) {
        return new Example(
                (Equation) MathsParser.typed(before), deed, (Equation) MathsParser.typed(after));
    }
}

package vivavoce.maths;

import vivavoce.maths.Token.Kind;

import java.util.ArrayList;
import java.util.List;

/** Reads expressions, one after another, by precedence climbing over the tokens of a line. */
final class TokenParser {

    /** How tightly each operation binds; an operand is parsed down to a binding. */
    private static final int WHOLE = 0;

    private static final int INSIDE_QUANTITY = 1;
    private static final int SUM = 10;
    private static final int PRODUCT = 20;
    private static final int SIDE_BY_SIDE = 30;
    private static final int FACTOR = 31;
    private static final int POSTFIX = 40;

    private final List<Token> tokens;
    private int next;
    private int depth;

    /**
     * Reads from the first token on.
     *
     * @param tokens ends with {@link Kind#END}
     */
    TokenParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The expression that starts here, as long as it can be. */
    Expression expression() {
        return expression(WHOLE);
    }

    private Expression expression(int binding) {
        if (++depth > Limits.DEPTH) {
            throw stumble("there are too many brackets inside brackets");
        }
        Expression left = prefix(binding);
        Kind joined = Kind.END;
        while (bindingOf(peek()) >= binding) {
            Token sign = peek();
            left = join(left, joined, sign);
            joined = family(sign.kind());
        }
        depth--;
        return left;
    }

    /** How tightly the sign after an operand binds; below everything when it ends the operand. */
    private static int bindingOf(Token sign) {
        return switch (sign.kind()) {
            case ALL -> WHOLE;
            case PLUS, MINUS -> SUM;
            case TIMES, DIVIDE, OVER -> PRODUCT;
            case POWER, PERCENT -> POSTFIX;
            default -> sign.startsFactor() ? SIDE_BY_SIDE : -1;
        };
    }

    /** Signs that go on with the same sum or product. */
    private static Kind family(Kind kind) {
        return switch (kind) {
            case PLUS, MINUS -> Kind.PLUS;
            case ALL, DIVIDE, OVER, POWER, PERCENT -> Kind.END;
            default -> Kind.TIMES;
        };
    }

    /** The operand before the sign, joined with what follows the sign. */
    private Expression join(Expression left, Kind joined, Token sign) {
        if (sign.startsFactor()) {
            return product(left, joined, expression(FACTOR));
        }
        if (sign.is(Kind.POWER) && left instanceof Power && !isGroup(tokens.get(next - 1))) {
            throw stumble("a power of a power needs brackets");
        }
        take();
        return switch (sign.kind()) {
            case ALL -> join(left, Kind.END, peek());
            case PLUS -> sum(left, joined, expression(SUM + 1));
            case MINUS -> sum(left, joined, new Negative(expression(SUM + 1)));
            case TIMES -> product(left, joined, expression(FACTOR));
            case DIVIDE -> quotient(left, FACTOR);
            case OVER -> quotient(left, SIDE_BY_SIDE);
            case POWER -> new Power(left, exponent());
            case PERCENT -> new Percent(left);
            default ->
                    throw new MathsSyntaxException(
                            "something is missing after \"all\"", sign.position());
        };
    }

    private static boolean isGroup(Token last) {
        return last.is(Kind.CLOSE);
    }

    private static Expression sum(Expression left, Kind joined, Expression right) {
        List<Expression> terms = new ArrayList<>();
        if (joined == Kind.PLUS && left instanceof Sum sum) {
            terms.addAll(sum.terms());
        } else {
            terms.add(left);
        }
        terms.add(right);
        return new Sum(terms);
    }

    private static Expression product(Expression left, Kind joined, Expression right) {
        List<Expression> factors = new ArrayList<>();
        if (joined == Kind.TIMES && left instanceof Product product) {
            factors.addAll(product.factors());
        } else {
            factors.add(left);
        }
        factors.add(right);
        return new Product(factors);
    }

    private Expression quotient(Expression top, int binding) {
        int position = peek().position();
        return divided(top, expression(binding), position);
    }

    private static Expression divided(Expression top, Expression bottom, int position) {
        if (Simplest.isZero(bottom)) {
            throw new MathsSyntaxException("it divides by zero, which has no value", position);
        }
        return new Quotient(top, bottom);
    }

    private Expression prefix(int binding) {
        Token sign = peek();
        if (sign.is(Kind.MINUS)) {
            take();
            return new Negative(expression(Math.max(PRODUCT, binding)));
        }
        if (sign.is(Kind.PLUS) && binding <= INSIDE_QUANTITY) {
            take();
            return expression(PRODUCT);
        }
        return operand(sign);
    }

    private Expression operand(Token sign) {
        return switch (sign.kind()) {
            case NUMBER -> number();
            case FRACTION, LETTER -> take().value();
            case OPEN -> group();
            case QUANTITY -> {
                take();
                yield expression(INSIDE_QUANTITY);
            }
            case FRACTION_OF -> {
                take();
                Expression top = group();
                int position = peek().position();
                yield divided(top, group(), position);
            }
            case ROOT -> {
                take();
                yield new Root(expression(POSTFIX + 1), small(sign.value()));
            }
            default -> throw stumble(Stumble.before(sign));
        };
    }

    /** A number, or the mixed number that starts with it: {@code 2 1/2}. */
    private Expression number() {
        Numeral number = (Numeral) take().value();
        int start = next;
        if (number.value().isWhole() && number.value().signum() > 0) {
            MixedReader reader = new MixedReader(tokens, next);
            Quotient fraction = reader.fraction();
            if (fraction != null) {
                next = reader.end();
                return mixed(number, fraction, start);
            }
        }
        if (peek().is(Kind.NUMBER)) {
            throw stumble("two numbers stand side by side");
        }
        return number;
    }

    private Expression mixed(Numeral whole, Quotient fraction, int start) {
        Rational top = ((Numeral) fraction.top()).value();
        Rational bottom = ((Numeral) fraction.bottom()).value();
        if (top.isZero() || top.compareTo(bottom) >= 0) {
            throw new MathsSyntaxException(
                    "the fraction of a mixed number must be less than one",
                    tokens.get(start).position());
        }
        return new Mixed(whole.value().numerator(), top.numerator(), bottom.numerator());
    }

    private Expression group() {
        Token open = peek();
        expect(Kind.OPEN, "a bracket should open here");
        Expression inside = expression(WHOLE);
        if (!peek().is(Kind.CLOSE)) {
            throw stumble(peek().is(Kind.END) ? "a bracket is never closed" : Stumble.over(peek()));
        }
        if (!Brackets.match(open.text(), take().text())) {
            next--;
            throw stumble("this bracket does not match the one that was opened");
        }
        return inside;
    }

    private int exponent() {
        int position = peek().position();
        Expression exponent = peek().is(Kind.OPEN) ? group() : expression(POSTFIX + 1);
        if (exponent instanceof Negative(var size) && size instanceof Numeral) {
            return -small(size);
        }
        if (exponent instanceof Numeral) {
            return small(exponent);
        }
        throw new MathsSyntaxException(
                "a power must be a whole number up to " + Limits.EXPONENT, position);
    }

    private int small(Expression number) {
        Rational value = ((Numeral) number).value();
        if (!value.isWhole() || value.compareTo(Rational.of(Limits.EXPONENT)) > 0) {
            throw new MathsSyntaxException(
                    "a power must be a whole number up to " + Limits.EXPONENT,
                    tokens.get(next - 1).position());
        }
        return value.numerator().intValue();
    }

    Token peek() {
        return tokens.get(next);
    }

    /** The tokens that are not read yet. */
    List<Token> rest() {
        return tokens.subList(next, tokens.size());
    }

    Token take() {
        return tokens.get(next++);
    }

    void expect(Kind kind, String otherwise) {
        if (!take().is(kind)) {
            next--;
            throw stumble(otherwise);
        }
    }

    MathsSyntaxException stumble(String reason) {
        return new MathsSyntaxException(reason, peek().position());
    }
}

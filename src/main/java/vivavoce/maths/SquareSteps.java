package vivavoce.maths;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Completes the square: {@code x^2 + 6x + 5} is {@code (x + 3)^2 - 4}. */
final class SquareSteps implements Route {

    private final Notation notation;

    SquareSteps(Notation notation) {
        this.notation = notation;
    }

    @Override
    public Optional<Step> next(Statement line) {
        Expression now = (Expression) line;
        Terms terms = Terms.of(now, notation);
        for (int i = 0; i < terms.list().size(); i++) {
            Optional<Sum> bracket = bracket(terms.list().get(i), 1);
            if (bracket.isPresent()) {
                return inBracket(now, terms, i, bracket.get());
            }
        }
        if (terms.list().stream().anyMatch(term -> bracket(term, 2).isPresent())) {
            Terms collected = terms.collected();
            return collected.list().size() == terms.list().size()
                    ? Optional.empty()
                    : step(
                            Rule.COLLECT_LIKE_TERMS,
                            now,
                            collected.inOrder(),
                            "Work out the numbers.");
        }
        return fromPolynomial(now, terms);
    }

    private static Optional<Sum> bracket(Term term, int power) {
        return term.bases().size() == 1
                        && term.bases().keySet().iterator().next() instanceof Sum sum
                        && term.bases().containsValue(power)
                ? Optional.of(sum)
                : Optional.empty();
    }

    private Optional<Step> fromPolynomial(Expression now, Terms terms) {
        if (!terms.isCollected()) {
            return step(
                    Rule.COLLECT_LIKE_TERMS,
                    now,
                    terms.expanded().collected().inOrder(),
                    "Collect the like terms.");
        }
        String letter = now.letters().isEmpty() ? "x" : now.letters().first();
        Univariate polynomial = Univariate.of(Canonical.of(now).top(), letter);
        if (polynomial.degree() != 2) {
            throw new MathsException(
                    MathsException.Kind.BEYOND,
                    "I complete the square of a quadratic, and this is none.");
        }
        Rational a = polynomial.coefficient(2);
        Rational b = polynomial.coefficient(1);
        if (b.isZero()) {
            return Optional.empty();
        }
        Term c = Term.of(polynomial.coefficient(0));
        if (a.isOne()) {
            Terms square = square(letter, b).plus(c);
            return step(
                    Rule.COMPLETE_THE_SQUARE, now, square.withoutZeros().inOrder(), why(letter, b));
        }
        Term x = Term.of(new Letter(letter));
        Expression inside =
                new Terms(List.of(x.times(x), x.times(b.dividedBy(a))), notation).inOrder();
        Terms taken = new Terms(List.of(Term.of(inside).times(a), c), notation);
        return step(
                Rule.TAKE_OUT_COMMON_FACTOR,
                now,
                taken.withoutZeros().inOrder(),
                "Take out %s from the terms with %s.".formatted(shown(a), letter));
    }

    /**
     * {@code 2(x^2 + 3x) + 1}, then {@code 2((x + 3/2)^2 - 9/4) + 1}, then without that bracket.
     */
    private Optional<Step> inBracket(Expression now, Terms terms, int index, Sum bracket) {
        Terms inside = Terms.of(bracket, notation);
        Term outer = terms.list().get(index);
        if (inside.list().stream().anyMatch(term -> bracket(term, 2).isPresent())) {
            List<Term> opened = new ArrayList<>(terms.list());
            opened.remove(index);
            opened.addAll(index, inside.times(outer.number()).list());
            return step(
                    Rule.EXPAND, now, new Terms(opened, notation).inOrder(), "Open the bracket.");
        }
        String letter = now.letters().first();
        Univariate polynomial = Univariate.of(Canonical.of(bracket).top(), letter);
        boolean ready =
                polynomial.degree() == 2
                        && polynomial.leading().isOne()
                        && polynomial.coefficient(0).isZero();
        if (!ready) {
            return step(
                    Rule.EXPAND, now, terms.expanded().collected().inOrder(), "Open the brackets.");
        }
        Rational b = polynomial.coefficient(1);
        Term squared = Term.of(square(letter, b).inOrder()).times(outer.number());
        return step(
                Rule.COMPLETE_THE_SQUARE,
                now,
                terms.with(index, squared).inOrder(),
                why(letter, b));
    }

    /** {@code (x + b/2)^2 - (b/2)^2}. */
    private Terms square(String letter, Rational b) {
        Rational half = b.dividedBy(Rational.of(2));
        Expression inside =
                new Terms(List.of(Term.of(new Letter(letter)), Term.of(half)), notation).inOrder();
        Map<Expression, Integer> twice = new LinkedHashMap<>(Map.of(inside, 2));
        return new Terms(
                List.of(new Term(Rational.ONE, twice), Term.of(half.times(half).negated())),
                notation);
    }

    private String why(String letter, Rational b) {
        return "Half of the number before %s is %s: square it, and take away what is too much."
                .formatted(letter, shown(b.dividedBy(Rational.of(2))));
    }

    private String shown(Rational value) {
        return Plain.of(notation.write(value));
    }

    private static Optional<Step> step(Rule rule, Expression now, Expression after, String why) {
        return Optional.of(new Step(rule, now, after, why));
    }
}

package vivavoce.maths;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * One side of an equation as terms to be added.
 *
 * @param list one or more
 * @param notation how numbers are written
 */
record Terms(List<Term> list, Notation notation) {

    Terms {
        list = list.isEmpty() ? List.of(Term.of(Rational.ZERO)) : List.copyOf(list);
    }

    static Terms of(Expression side, Notation notation) {
        return new Terms(Term.termsOf(side), notation);
    }

    Terms plus(Term term) {
        List<Term> more = new ArrayList<>(list);
        more.add(term);
        return new Terms(more, notation);
    }

    Terms minus(Term term) {
        return plus(term.times(Rational.of(-1)));
    }

    Terms times(Rational factor) {
        return map(term -> term.times(factor));
    }

    Terms map(UnaryOperator<Term> change) {
        return new Terms(list.stream().map(change).toList(), notation);
    }

    /** With one term changed. */
    Terms with(int index, Term term) {
        List<Term> changed = new ArrayList<>(list);
        changed.set(index, term);
        return new Terms(changed, notation);
    }

    Terms without(int index) {
        List<Term> rest = new ArrayList<>(list);
        rest.remove(index);
        return new Terms(rest, notation);
    }

    /** Like terms added up, in order of first appearance; a term that vanishes is dropped. */
    Terms collected() {
        Map<Map<Expression, Integer>, Rational> sums = new LinkedHashMap<>();
        list.forEach(term -> sums.merge(term.bases(), term.number(), Rational::plus));
        List<Term> collected = new ArrayList<>();
        sums.forEach((bases, number) -> {
            if (!number.isZero()) {
                collected.add(new Term(number, bases));
            }
        });
        return new Terms(collected, notation);
    }

    /** Brackets multiplied out, like terms not yet collected. */
    Terms expanded() {
        return new Terms(
                list.stream().flatMap(term -> term.expanded().stream()).toList(), notation);
    }

    boolean hasBrackets() {
        return list.stream().anyMatch(Term::hasBracket);
    }

    /** Whether it has no brackets to open and no like terms to collect. */
    boolean isCollected() {
        return !hasBrackets() && collected().list.size() == list.size();
    }

    /** The number of the terms without letters. */
    Rational constant() {
        return list.stream()
                .filter(Term::isNumber)
                .map(Term::number)
                .reduce(Rational.ZERO, Rational::plus);
    }

    /** The number before a letter, of collected terms. */
    Rational coefficient(String letter) {
        Map<Expression, Integer> bases = Map.of(new Letter(letter), 1);
        return list.stream()
                .filter(term -> term.bases().equals(bases))
                .map(Term::number)
                .reduce(Rational.ZERO, Rational::plus);
    }

    /** The least common denominator of all its numbers. */
    BigInteger denominator() {
        return list.stream()
                .map(term -> term.number().denominator())
                .reduce(BigInteger.ONE, Terms::leastCommonMultiple);
    }

    static BigInteger leastCommonMultiple(BigInteger a, BigInteger b) {
        return a.divide(a.gcd(b)).multiply(b);
    }

    /** Without terms that are zero, where another is not. */
    Terms withoutZeros() {
        List<Term> rest = list.stream().filter(term -> !term.number().isZero()).toList();
        return new Terms(rest, notation);
    }

    /** As an expression, its terms in their order. */
    Expression inOrder() {
        List<Expression> terms = list.stream().map(term -> term.written(notation)).toList();
        return terms.size() == 1 ? terms.getFirst() : new Sum(terms);
    }

    /** As an expression; a positive term comes first where there is one. */
    Expression written() {
        List<Term> ordered = new ArrayList<>(list);
        if (ordered.getFirst().number().signum() < 0) {
            ordered.stream()
                    .filter(term -> term.number().signum() > 0)
                    .findFirst()
                    .ifPresent(term -> {
                        ordered.remove(term);
                        ordered.addFirst(term);
                    });
        }
        return new Terms(ordered, notation).inOrder();
    }
}

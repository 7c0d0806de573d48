package vivavoce.maths;

import java.util.ArrayList;
import java.util.List;

/**
 * A polynomial in one letter with rational coefficients.
 *
 * @param coefficients from the constant term up; the last is not zero; none for the zero polynomial
 */
record Univariate(List<Rational> coefficients) {

    static final Univariate ZERO = new Univariate(List.of());

    Univariate {
        List<Rational> trimmed = new ArrayList<>(coefficients);
        while (!trimmed.isEmpty() && trimmed.getLast().isZero()) {
            trimmed.removeLast();
        }
        coefficients = List.copyOf(trimmed);
    }

    /**
     * The same polynomial.
     *
     * @throws MathsException when it has another letter, or a root that does not come out
     */
    static Univariate of(Polynomial polynomial, String letter) {
        List<Rational> coefficients = new ArrayList<>();
        for (var term : polynomial.terms().entrySet()) {
            Monomial monomial = term.getKey();
            boolean other = monomial.powers().keySet().stream().anyMatch(l -> !l.equals(letter));
            if (other) {
                throw new MathsException(
                        MathsException.Kind.BEYOND,
                        "That has more than one letter, or a root that does not come out.");
            }
            while (coefficients.size() <= monomial.degree()) {
                coefficients.add(Rational.ZERO);
            }
            coefficients.set(monomial.degree(), term.getValue());
        }
        return new Univariate(coefficients);
    }

    /** The highest power; -1 for the zero polynomial. */
    int degree() {
        return coefficients.size() - 1;
    }

    boolean isZero() {
        return coefficients.isEmpty();
    }

    /** The number before a power; 0 where there is none. */
    Rational coefficient(int power) {
        return power < coefficients.size() ? coefficients.get(power) : Rational.ZERO;
    }

    Rational leading() {
        return coefficients.getLast();
    }

    Rational at(Rational value) {
        Rational sum = Rational.ZERO;
        for (Rational coefficient : coefficients.reversed()) {
            sum = sum.times(value).plus(coefficient);
        }
        return sum;
    }

    Univariate times(Rational factor) {
        return new Univariate(coefficients.stream().map(c -> c.times(factor)).toList());
    }

    Univariate times(Univariate other) {
        List<Rational> product = new ArrayList<>();
        for (int i = 0; i <= degree() + other.degree(); i++) {
            product.add(Rational.ZERO);
        }
        for (int i = 0; i <= degree(); i++) {
            for (int j = 0; j <= other.degree(); j++) {
                Rational term = coefficient(i).times(other.coefficient(j));
                product.set(i + j, product.get(i + j).plus(term));
            }
        }
        return new Univariate(product);
    }

    Univariate derivative() {
        List<Rational> derivative = new ArrayList<>();
        for (int power = 1; power <= degree(); power++) {
            derivative.add(coefficient(power).times(Rational.of(power)));
        }
        return new Univariate(derivative);
    }

    /** As an expression, the highest power first. */
    Expression written(String letter, Notation notation) {
        List<Term> terms = new ArrayList<>();
        for (int power = degree(); power >= 0; power--) {
            if (!coefficient(power).isZero()) {
                terms.add(Term.of(new Letter(letter)).power(power).times(coefficient(power)));
            }
        }
        return new Terms(terms, notation).inOrder();
    }

    /** Scaled so that the highest coefficient is 1; zero stays zero. */
    Univariate monic() {
        return isZero() ? this : times(Rational.ONE.dividedBy(leading()));
    }

    /** What is left of a division. */
    Univariate remainder(Univariate divisor) {
        return divided(divisor, new ArrayList<>());
    }

    /** The whole part of a division. */
    Univariate quotient(Univariate divisor) {
        List<Rational> quotient = new ArrayList<>();
        divided(divisor, quotient);
        return new Univariate(quotient.reversed());
    }

    /** Long division; the quotient's coefficients are added from the highest down. */
    private Univariate divided(Univariate divisor, List<Rational> quotient) {
        List<Rational> rest = new ArrayList<>(coefficients);
        for (int shift = degree() - divisor.degree(); shift >= 0; shift--) {
            Rational factor = rest.get(shift + divisor.degree()).dividedBy(divisor.leading());
            quotient.add(factor);
            for (int i = 0; i <= divisor.degree(); i++) {
                Rational less = divisor.coefficient(i).times(factor);
                rest.set(shift + i, rest.get(shift + i).minus(less));
            }
        }
        return new Univariate(rest);
    }

    /** The greatest common divisor, its highest coefficient 1. */
    Univariate gcd(Univariate other) {
        Univariate one = monic();
        Univariate another = other.monic();
        while (!another.isZero()) {
            Univariate rest = one.remainder(another).monic();
            one = another;
            another = rest;
        }
        return one;
    }

    /** The same roots, each once, highest coefficient 1. */
    Univariate squareFree() {
        return isZero() ? this : quotient(gcd(derivative())).monic();
    }
}

package vivavoce.maths;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * A linear equation with its letters on the left and its number on the right: {@code 2x - 3y = 4}.
 *
 * @param coefficients whole numbers, one for each letter
 */
record LinearForm(List<String> letters, List<Rational> coefficients, Rational right) {

    /** Of an equation, fractions cleared. */
    static LinearForm of(Equation equation, List<String> letters) {
        Canonical difference = Equivalence.difference(equation);
        Polynomial polynomial = difference.top();
        BigInteger common = BigInteger.ONE;
        for (Rational number : polynomial.terms().values()) {
            common = Terms.leastCommonMultiple(common, number.denominator());
        }
        Polynomial whole = polynomial.times(Rational.of(common));
        List<Rational> coefficients = new ArrayList<>();
        letters.forEach(letter -> coefficients.add(whole.coefficient(letter)));
        return new LinearForm(letters, coefficients, whole.constantTerm().negated());
    }

    LinearForm times(Rational factor) {
        return new LinearForm(
                letters,
                coefficients.stream().map(number -> number.times(factor)).toList(),
                right.times(factor));
    }

    LinearForm plus(LinearForm other) {
        List<Rational> sum = new ArrayList<>();
        for (int i = 0; i < coefficients.size(); i++) {
            sum.add(coefficients.get(i).plus(other.coefficients.get(i)));
        }
        return new LinearForm(letters, sum, right.plus(other.right));
    }

    Equation written(Notation notation) {
        return new Equation(side(coefficients, notation), notation.write(right));
    }

    private Expression side(List<Rational> numbers, Notation notation) {
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < letters.size(); i++) {
            if (!numbers.get(i).isZero()) {
                terms.add(Term.of(new Letter(letters.get(i))).times(numbers.get(i)));
            }
        }
        return new Terms(terms, notation).inOrder();
    }

    /** One letter alone on the left: {@code x = 5 - y}. */
    Equation subject(int index, Notation notation) {
        Rational number = coefficients.get(index);
        Terms rest = new Terms(List.of(Term.of(right.dividedBy(number))), notation);
        for (int i = 0; i < letters.size(); i++) {
            if (i != index) {
                Term letter = Term.of(new Letter(letters.get(i)));
                rest = rest.minus(letter.times(coefficients.get(i).dividedBy(number)));
            }
        }
        return new Equation(new Letter(letters.get(index)), rest.collected().written());
    }
}

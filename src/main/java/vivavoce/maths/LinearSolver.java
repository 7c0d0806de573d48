package vivavoce.maths;

import java.math.BigInteger;
import java.util.Optional;

/** Chooses the next step towards a linear equation's solution. */
final class LinearSolver implements Route {

    private final String letter;
    private final Notation notation;

    /** For one problem, whose writing of numbers it keeps. */
    LinearSolver(Equation problem, Notation notation) {
        letter = problem.letters().isEmpty() ? "" : problem.letters().first();
        this.notation = notation;
    }

    @Override
    public Optional<Step> next(Statement line) {
        Equation now = (Equation) line;
        if (now.isSolved() && now.left() instanceof Letter) {
            return Optional.empty();
        }
        LinearEquation.difference(now);
        return tidied(now)
                .or(() ->
                        undo(
                                now,
                                Terms.of(now.left(), notation).collected(),
                                Terms.of(now.right(), notation).collected()));
    }

    /** Fractions of brackets cleared, brackets opened, like terms collected. */
    Optional<Step> tidied(Equation now) {
        Terms left = Terms.of(now.left(), notation);
        Terms right = Terms.of(now.right(), notation);
        if (hasFractionOfBracket(left) || hasFractionOfBracket(right)) {
            return clearFractions(now, left, right);
        }
        if (left.hasBrackets() || right.hasBrackets()) {
            return step(Rule.EXPAND, now, left.expanded(), right.expanded(), "Open the brackets.");
        }
        if (!left.isCollected() || !right.isCollected()) {
            String reason = "Collect the like terms.";
            return step(Rule.COLLECT_LIKE_TERMS, now, left.collected(), right.collected(), reason);
        }
        if (!isPlain(now.left(), left) || !isPlain(now.right(), right)) {
            return step(
                    Rule.SIMPLIFY, now, left.collected(), right.collected(), "Write it simply.");
        }
        return Optional.empty();
    }

    private static boolean hasFractionOfBracket(Terms side) {
        return side.list().stream().anyMatch(term -> term.hasBracket() && !term.number().isWhole());
    }

    private static boolean isPlain(Expression side, Terms terms) {
        if (!(side instanceof Sum(var parts))) {
            return terms.list().getFirst().isWrittenAs(side);
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!terms.list().get(i).isWrittenAs(parts.get(i))) {
                return false;
            }
        }
        return terms.list().stream().noneMatch(term -> term.number().isZero());
    }

    /** Both sides are collected: undo what is done to the letter. */
    private Optional<Step> undo(Equation now, Terms left, Terms right) {
        Rational a = left.coefficient(letter);
        Rational c = right.coefficient(letter);
        if (a.isZero() && c.isZero()) {
            return Optional.empty();
        }
        if (!a.isZero() && !c.isZero()) {
            boolean fractions = !notation.isPlain(a) || !notation.isPlain(c);
            if (fractions) {
                return clearFractions(now, left, right);
            }
            Term smaller = letterTerm(a.compareTo(c) < 0 ? a : c);
            return takeAway(now, left, right, smaller, "so that only one side has " + letter);
        }
        Terms side = a.isZero() ? right : left;
        if (!side.constant().isZero()) {
            Term constant = Term.of(side.constant());
            String alone = Plain.of(letterTerm(a.plus(c)).written(notation));
            return takeAway(now, left, right, constant, "so that " + alone + " stands alone");
        }
        if (a.isZero()) {
            return step(Rule.SWAP_SIDES, now, right, left, "Swap the sides.");
        }
        return freeLetter(now, left, right, a);
    }

    private Optional<Step> freeLetter(Equation now, Terms left, Terms right, Rational a) {
        if (!notation.isPlain(a)) {
            return multiply(now, left, right, Rational.of(a.denominator()));
        }
        if (a.equals(Rational.of(-1))) {
            return multiply(now, left, right, a);
        }
        String reason =
                "Divide both sides by %s, so that %s stands alone.".formatted(shown(a), letter);
        Rational inverse = Rational.ONE.dividedBy(a);
        return step(Rule.DIVIDE_BOTH_SIDES, now, left.times(inverse), right.times(inverse), reason);
    }

    private Optional<Step> clearFractions(Equation now, Terms left, Terms right) {
        BigInteger common = Terms.leastCommonMultiple(left.denominator(), right.denominator());
        return multiply(now, left, right, Rational.of(common));
    }

    private Optional<Step> multiply(Equation now, Terms left, Terms right, Rational factor) {
        String aim = factor.signum() < 0 ? "to turn the signs round" : "to clear the fractions";
        String reason = "Multiply both sides by %s, %s.".formatted(shown(factor), aim);
        return step(Rule.MULTIPLY_BOTH_SIDES, now, left.times(factor), right.times(factor), reason);
    }

    private Optional<Step> takeAway(Equation now, Terms left, Terms right, Term term, String aim) {
        boolean add = term.number().signum() < 0;
        Term size = add ? term.times(Rational.of(-1)) : term;
        String what = Plain.of(size.written(notation));
        String reason =
                add
                        ? "Add %s to both sides, %s.".formatted(what, aim)
                        : "Subtract %s from both sides, %s.".formatted(what, aim);
        return step(
                add ? Rule.ADD_TO_BOTH_SIDES : Rule.SUBTRACT_FROM_BOTH_SIDES,
                now,
                left.minus(term).collected(),
                right.minus(term).collected(),
                reason);
    }

    private static Optional<Step> step(
            Rule rule, Equation before, Terms left, Terms right, String reason) {
        Equation after = new Equation(left.written(), right.written());
        return Optional.of(new Step(rule, before, after, reason));
    }

    private Term letterTerm(Rational coefficient) {
        return Term.of(new Letter(letter)).times(coefficient);
    }

    private String shown(Rational value) {
        return Plain.of(notation.write(value));
    }
}

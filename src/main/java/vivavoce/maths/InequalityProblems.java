package vivavoce.maths;

import java.util.List;

/** Linear inequalities with a whole bound. */
final class InequalityProblems {

    private final Dice dice;
    private final LinearProblems equations;

    InequalityProblems(Dice dice, Difficulty difficulty) {
        this.dice = dice;
        equations = new LinearProblems(dice, difficulty);
    }

    Inequality next(Skill skill) {
        Skill equation = dice.of(List.of(Skill.TWO_STEP_EQUATIONS, Skill.LETTER_ON_BOTH_SIDES));
        Equation sides = equations.next(equation);
        Relation relation = dice.of(List.of(Relation.values()));
        if (skill == Skill.TWO_STEP_INEQUALITIES) {
            return new Inequality(sides.left(), relation, sides.right());
        }
        return new Inequality(negated(sides.left()), relation, negated(sides.right()));
    }

    private static Expression negated(Expression side) {
        Terms terms = Terms.of(side, Notation.FRACTIONS);
        return terms.times(Rational.of(-1)).written();
    }
}

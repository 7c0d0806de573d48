package vivavoce.maths;

import java.util.Arrays;
import java.util.List;

/** One thing to be able to do, small enough to practise; within a topic the easier come first. */
public enum Skill {
    INTEGERS(Topic.ARITHMETIC, "adding and multiplying whole numbers"),
    NEGATIVES(Topic.ARITHMETIC, "negative numbers"),
    ORDER_OF_OPERATIONS(Topic.ARITHMETIC, "the order of operations"),
    DECIMALS(Topic.ARITHMETIC, "decimals"),
    CANCELLING_FRACTIONS(Topic.FRACTIONS, "cancelling fractions"),
    ADDING_FRACTIONS(Topic.FRACTIONS, "adding and subtracting fractions"),
    MULTIPLYING_FRACTIONS(Topic.FRACTIONS, "multiplying and dividing fractions"),
    MIXED_NUMBERS(Topic.FRACTIONS, "mixed numbers"),
    PERCENTAGE_OF(Topic.PERCENTAGES, "a percentage of an amount"),
    PERCENTAGE_CHANGE(Topic.PERCENTAGES, "increasing and decreasing by a percentage"),
    CONVERTING_PERCENTAGES(Topic.PERCENTAGES, "writing numbers as percentages"),
    SIMPLIFYING_RATIOS(Topic.RATIO, "simplifying ratios"),
    SHARING_IN_A_RATIO(Topic.RATIO, "sharing in a ratio"),
    POWERS(Topic.POWERS_AND_ROOTS, "powers and roots of numbers"),
    INDEX_LAWS(Topic.POWERS_AND_ROOTS, "the laws of indices"),
    SURDS(Topic.POWERS_AND_ROOTS, "surds"),
    LIKE_TERMS(Topic.SIMPLIFYING, "collecting like terms"),
    PRODUCTS_OF_TERMS(Topic.SIMPLIFYING, "multiplying and dividing terms"),
    SINGLE_BRACKETS(Topic.EXPANDING, "expanding a bracket"),
    DOUBLE_BRACKETS(Topic.EXPANDING, "expanding two brackets"),
    SQUARED_BRACKETS(Topic.EXPANDING, "expanding a squared bracket"),
    COMMON_FACTORS(Topic.FACTORISING, "taking out a common factor"),
    DIFFERENCE_OF_SQUARES(Topic.FACTORISING, "the difference of two squares"),
    QUADRATIC_FACTORS(Topic.FACTORISING, "factorising quadratics"),
    ONE_STEP_EQUATIONS(Topic.LINEAR_EQUATIONS, "one-step equations"),
    TWO_STEP_EQUATIONS(Topic.LINEAR_EQUATIONS, "two-step equations"),
    LETTER_ON_BOTH_SIDES(Topic.LINEAR_EQUATIONS, "equations with the letter on both sides"),
    EQUATIONS_WITH_BRACKETS(Topic.LINEAR_EQUATIONS, "equations with brackets"),
    EQUATIONS_WITH_FRACTIONS(Topic.LINEAR_EQUATIONS, "equations with fractions"),
    TWO_STEP_INEQUALITIES(Topic.INEQUALITIES, "inequalities"),
    INEQUALITIES_WITH_NEGATIVES(Topic.INEQUALITIES, "inequalities whose sign turns round"),
    ELIMINATION(Topic.SIMULTANEOUS_EQUATIONS, "elimination"),
    SUBSTITUTION(Topic.SIMULTANEOUS_EQUATIONS, "substitution"),
    QUADRATICS_BY_FACTORISING(Topic.QUADRATICS, "solving quadratics by factorising"),
    COMPLETING_THE_SQUARE(Topic.QUADRATICS, "completing the square"),
    QUADRATIC_FORMULA(Topic.QUADRATICS, "the quadratic formula"),
    GRADIENT_AND_INTERCEPT(Topic.STRAIGHT_LINES, "gradient and intercept"),
    LINE_THROUGH_TWO_POINTS(Topic.STRAIGHT_LINES, "the line through two points"),
    DERIVATIVES_OF_POLYNOMIALS(Topic.DERIVATIVES, "the derivative of a polynomial"),
    DERIVATIVES_OF_PRODUCTS(Topic.DERIVATIVES, "expanding before differentiating");

    private final Topic topic;
    private final String title;

    Skill(Topic topic, String title) {
        this.topic = topic;
        this.title = title;
    }

    /** The topic that it is part of. */
    public Topic topic() {
        return topic;
    }

    /** Its name for a person, lower case. */
    public String title() {
        return title;
    }

    /** The skills of a topic, easier first. */
    public static List<Skill> of(Topic topic) {
        return Arrays.stream(values()).filter(skill -> skill.topic == topic).toList();
    }
}

package vivavoce.maths;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every known mistake is recognised by the line that it makes. */
class MisconceptionTest {

    /** A problem, a wrong line under it, and the mistake. */
    private static final List<String> WRONG =
            List.of(
                    "3x + 1 = 4 | 3x = 5 | SIGN_LOST_WHEN_MOVING",
                    "2x + 1 < 7 | 2x < 8 | SIGN_LOST_WHEN_MOVING",
                    "-3x = 12 | x = 4 | SIGN_LOST_WHEN_DIVIDING",
                    "3x + 1 = 4 | 3x = 4 | ONE_SIDE_ONLY",
                    "2(x - 3) = 8 | 2x - 3 = 8 | DISTRIBUTED_FIRST_TERM_ONLY",
                    "expand 3(2x - 5) | 6x - 5 | DISTRIBUTED_FIRST_TERM_ONLY",
                    "5 - 2(x - 3) = 1 | 5 - 2x - 6 = 1 | SIGN_LOST_IN_BRACKET",
                    "3x + 6 = 9 | x + 6 = 3 | DIVIDED_ONE_TERM_ONLY",
                    "x/2 + 3 = 5 | x + 3 = 10 | MULTIPLIED_ONE_TERM_ONLY",
                    "5x - 2x = 9 | 7x = 9 | ADDED_INSTEAD_OF_SUBTRACTED",
                    "3x + 2 = 4 | 5x = 4 | ADDED_UNLIKE_TERMS",
                    "3x = 12 | x = 1/4 | INVERTED_DIVISION",
                    "3x = 12 | x = 9 | SUBTRACTED_INSTEAD_OF_DIVIDED",
                    "3x = 12 | x = 36 | MULTIPLIED_INSTEAD_OF_DIVIDED",
                    "x/3 = 4 | x = 4/3 | DIVIDED_INSTEAD_OF_MULTIPLIED",
                    "3x + 1 = 4 | 3x = -3 | REVERSED_SUBTRACTION",
                    "2 + 3 × 4 | 20 | ORDER_IGNORED",
                    "10 - 6/2 | 2 | ORDER_IGNORED",
                    "5 - (-3) | 2 | SUBTRACTED_A_NEGATIVE",
                    "-4 × (-3) | -12 | SIGN_OF_A_PRODUCT",
                    "1/2 + 1/3 | 2/5 | ADDED_DENOMINATORS",
                    "1/2 + 1/3 | 2/6 | TOPS_NOT_SCALED",
                    "(2/3)/(4/5) | 8/15 | DIVISION_NOT_INVERTED",
                    "(2/3)/(4/5) | 6/5 | FIRST_FRACTION_INVERTED",
                    "3 × (2/5) | 6/15 | MULTIPLIED_TOP_AND_BOTTOM",
                    "2 1/2 + 1 | 2 | MIXED_NUMBER_MULTIPLIED",
                    "(x + 3)/3 | x | CANCELLED_A_TERM",
                    "5% of 60 | 30 | PERCENT_OF_TEN",
                    "increase 80 by 15% | 95 | PERCENT_AS_NUMBER",
                    "12:18 | 3:2 | RATIO_TURNED",
                    "12:18 | 2:8 | RATIO_SUBTRACTED",
                    "share 60 in the ratio 2:3 | 30:20 | SHARED_BY_EACH_PART",
                    "share 60 in the ratio 2:3 | 30 | SHARED_BY_EACH_PART",
                    "share 60 in the ratio 1:5 | 30 | SHARE_OF_ONE_ONLY",
                    "2^3 + 1 | 7 | POWER_AS_PRODUCT",
                    "(-3)^2 + 1 | -8 | SIGN_OF_A_SQUARE",
                    "2^-3 | -8 | NEGATIVE_POWER_AS_SIGN",
                    "5^0 | 0 | ZERO_POWER_AS_ZERO",
                    "x^2 × x^3 | x^6 | POWERS_MULTIPLIED",
                    "(x^2)^3 | x^5 | POWERS_ADDED",
                    "x^6/x^2 | x^3 | POWERS_DIVIDED",
                    "2x^2 × 3x^3 | 5x^5 | COEFFICIENTS_ADDED",
                    "2x + 3x | 5x^2 | POWER_ADDED_WITH_TERMS",
                    "expand (x + 3)^2 | x^2 + 9 | SQUARED_TERM_BY_TERM",
                    "expand (x - 3)^2 | x^2 - 9 | SQUARED_TERM_BY_TERM",
                    "√(9 + 16) | 7 | ROOT_TERM_BY_TERM",
                    "√16 + 1 | 9 | ROOT_AS_HALF",
                    "expand (x + 2)(x + 3) | x^2 + 6 | FIRST_AND_LAST_ONLY",
                    "expand (x + 2)(x + 4) | x^2 + 6x + 6 | LAST_TERMS_ADDED",
                    "factorise 6x + 9 | 3(2x + 9) | FACTOR_FROM_ONE_TERM",
                    "factorise x^2 + 5x + 6 | (x - 2)(x - 3) | FACTOR_SIGNS",
                    "factorise x^2 + 5x + 6 | (x + 1)(x + 6) | FACTORS_DO_NOT_ADD_UP",
                    "factorise x^2 - 9 | (x - 3)^2 | DIFFERENCE_AS_SQUARE",
                    "-2x < 6 | x < -3 | INEQUALITY_NOT_TURNED",
                    "2x < 6 | x > 3 | INEQUALITY_TURNED",
                    "x^2 = 9 | x = 3 | NEGATIVE_ROOT_FORGOTTEN",
                    "x^2 = 16 | x = 8 | SQUARE_HALVED",
                    "x^2 = 5x | x = 5 | DIVIDED_BY_LETTER",
                    "(x - 2)(x + 3) = 0 | x = -2 or x = 3 | ZERO_PRODUCT_SIGNS",
                    "(x - 1)(x - 2) = 6 | x - 1 = 6 or x - 2 = 6 | PRODUCT_NOT_ZERO",
                    "x^2 - 3x + 1 = 0 | x = (-3 + √5)/2 or x = (-3 - √5)/2 | FORMULA_SIGN_OF_B",
                    "x^2 + 4x + 1 = 0 | x = (-4 + √20)/2 or x = (-4 - √20)/2"
                            + " | FORMULA_SIGN_UNDER_ROOT",
                    "x^2 + 3x + 1 = 0 | x = -3 + √5/2 or x = -3 - √5/2 | FORMULA_PART_DIVIDED",
                    "x^2 + 6x = 7 | (x + 3)^2 = 10 | HALF_NOT_SQUARED",
                    "x + y = 5, x - y = 1 | 2x = 4 | EQUATIONS_NOT_COMBINED_WHOLLY",
                    "y = 2x - 1, 3x - 2y = 5 | 3x - 4x - 1 = 5 | SUBSTITUTED_WITHOUT_BRACKETS",
                    "find the line through (1, 2) and (3, 6) | m = 1/2 | GRADIENT_UPSIDE_DOWN",
                    "find the line through (1, 2) and (3, 6) | m = -2 | GRADIENT_ORDER_MIXED",
                    "find the gradient of y = 2x + 3 | m = 3, c = 2"
                            + " | GRADIENT_AND_INTERCEPT_SWAPPED",
                    "find the gradient of 2y = 4x + 6 | m = 4 | SUBJECT_NOT_ALONE",
                    "differentiate x^3 | 3x^3 | DERIVATIVE_POWER_KEPT",
                    "differentiate x^3 + x | x^2 + 1 | DERIVATIVE_NOT_MULTIPLIED",
                    "differentiate x^2 + 7 | 2x + 7 | CONSTANT_KEPT",
                    "differentiate (x + 1)(x - 2) | 1 | FACTORS_DIFFERENTIATED",
                    "3x = 1 | x = 0.33 | ROUNDED",
                    "3x + 1 = 4 | 3x = 2 | ARITHMETIC_SLIP",
                    "17 + 25 | 32 | ARITHMETIC_SLIP");

    static Stream<String> wrong() {
        return WRONG.stream();
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void isRecognised(String example) {
        String[] parts = example.split("\\|", -1);
        Problem problem = ProblemParser.typed(parts[0]);
        Statement line = MathsParser.typed(parts[1].strip());
        assertThat(StepChecker.check(problem, problem.statement(), line))
                .isInstanceOfSatisfying(
                        Verdict.Wrong.class,
                        wrong ->
                                assertThat(wrong.misconception())
                                        .contains(Misconception.valueOf(parts[2].strip())));
    }

    @Test
    void noneIsWithoutAnExample() {
        Set<Misconception> named = EnumSet.noneOf(Misconception.class);
        WRONG.forEach(
                example -> named.add(Misconception.valueOf(example.split("\\|", -1)[2].strip())));
        assertThat(named).containsExactlyInAnyOrder(Misconception.values()).hasSizeGreaterThan(60);
    }

    @Test
    void everyOneAsksAQuestion() {
        for (Misconception misconception : Misconception.values()) {
            assertThat(misconception.question()).endsWith("?");
        }
    }
}

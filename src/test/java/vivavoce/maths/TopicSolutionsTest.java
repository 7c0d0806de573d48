package vivavoce.maths;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A worked example of every kind of problem, line by line. */
class TopicSolutionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1/2 + 1/3 | 3/6 + 2/6; 5/6",
                "3/4 - 1/4 | 2/4; 1/2",
                "2/3 × 3/4 | 6/12; 1/2",
                "(2/3) ÷ (4/5) | 2/3 × (5/4); 10/12; 5/6",
                "2 1/2 + 1 1/3 | 5/2 + 1 1/3; 5/2 + 4/3; 15/6 + 8/6; 23/6",
                "20% of 50 | 1/5 × 50; 50/5; 10",
                "increase 80 by 15% | 80 + 3/20 × 80; 80 + 240/20; 80 + 12; 92",
                "write 3/8 as a percentage | 3/8 × 100%; 37.5%",
                "write 0.375 as a fraction | 375/1000; 3/8",
                "write 7/20 as a decimal | 0.35",
                "12:18 | 2 : 3",
                "0.5 : 2 | 1 : 4",
                "share 60 in the ratio 2:3 | 60/(2 + 3); 60/5; 12; 2 × 12 : 3 × 12; 24 : 36",
                "√12 | 2 × √(3)",
                "√12 + √27 | 2 × √(3) + √(27); 2 × √(3) + 3 × √(3); 5 × √(3)",
                "6/√3 | 2 × √(3)",
                "2^-3 | 1/8",
                "x^2 × x^3 | x^5",
                "6x^5/(2x^2) | 3x^3",
                "(x^2)^3 | x^6",
                "expand 3(2x - 5) | 6x - 15",
                "expand (x + 2)(x - 3) | x^2 - 3x + 2x - 6; x^2 - x - 6",
                "factorise 6x + 9 | 3(2x + 3)",
                "factorise 6x^2 + 9x | 3x(2x + 3)",
                "factorise x^2 + 5x + 6 | (x + 3)(x + 2)",
                "factorise x^2 - 9 | (x - 3)(x + 3)",
                "factorise x^2 + 6x + 9 | (x + 3)^2",
                "factorise 2x^2 + 7x + 3 | 2x^2 + 6x + x + 3; 2x(x + 3) + (x + 3); (x + 3)(2x + 1)",
                "factorise x^3 - x | x(x^2 - 1); x(x - 1)(x + 1)",
                "complete the square in x^2 + 6x + 5 | (x + 3)^2 - 9 + 5; (x + 3)^2 - 4",
                "complete the square in 2x^2 + 4x + 1 | 2(x^2 + 2x) + 1; 2((x + 1)^2 - 1) + 1;"
                        + " 2(x + 1)^2 - 2 + 1; 2(x + 1)^2 - 1",
                "x^2 + 5x + 6 = 0 | (x + 3)(x + 2) = 0; x + 3 = 0 or x + 2 = 0; x = -3 or x = -2",
                "x^2 = 9 | x = 3 or x = -3",
                "x^2 - 9 = 0 | x^2 = 9; x = 3 or x = -3",
                "x^2 + 2x = 3 | x^2 + 2x - 3 = 0; (x + 3)(x - 1) = 0; x + 3 = 0 or x - 1 = 0;"
                        + " x = -3 or x = 1",
                "x^2 - 6x + 9 = 0 | (x - 3)^2 = 0; x - 3 = 0; x = 3",
                "solve x^2 + 6x + 5 = 0 by completing the square | x^2 + 6x = -5; (x + 3)^2 = 4;"
                        + " x + 3 = 2 or x + 3 = -2; x = -1 or x = -5",
                "x^2 + 2x + 5 = 0 | x^2 + 2x = -5; (x + 1)^2 = -4",
                "x^2 = -4 | ",
                "x + y = 5, x - y = 1 | 2x = 6, x - y = 1; x = 3, x - y = 1; x = 3, 3 - y = 1;"
                        + " x = 3, -y = -2; x = 3, y = 2",
                "solve y = 2x - 1, 3x + y = 9 by substitution | y = 2x - 1, 3x + (2x - 1) = 9; y ="
                    + " 2x - 1, 3x + 2x - 1 = 9; y = 2x - 1, 5x - 1 = 9; y = 2x - 1, 5x = 10; y ="
                    + " 2x - 1, x = 2; y = 2 × 2 - 1, x = 2; y = 3, x = 2; x = 2, y = 3",
                "2y = 4x + 6, x + y = 6 | -4x + 2y = 6, x + y = 6; -4x + 2y = 6, 2x + 2y = 12;"
                        + " -6x = -6, 2x + 2y = 12; x = 1, 2x + 2y = 12; x = 1, 2 × 1 + 2y = 12;"
                        + " x = 1, 2 + 2y = 12; x = 1, 2y = 10; x = 1, y = 5",
                "find the gradient and the intercept of 2y = 4x + 6 | y = 2x + 3; m = 2, c = 3",
                "find the line through (1, 2) and (3, 6) | m = (6 - 2)/(3 - 1); m = 4/(3 - 1);"
                        + " m = 4/2; m = 2; y = 2x + c; 2 = 2 × 1 + c; 2 = 2 + c; 0 = c; c = 0;"
                        + " y = 2x",
                "differentiate x^3 + 2x^2 - 5x + 7 | dy/dx = 3x^2 + 2 × 2x - 5; dy/dx = 3x^2 + 4x -"
                        + " 5",
                "differentiate (x + 1)(x - 2) | x^2 - 2x + x - 2; x^2 - x - 2; dy/dx = 2x - 1",
                "1 < 2x + 1 ≤ 7 | 0 < 2x, 2x ≤ 6; 2x > 0, x ≤ 3; x > 0, x ≤ 3"
            })
    void solvesInSteps(String problem, String lines) {
        assertThat(lines(Solver.solve(ProblemParser.typed(problem))))
                .isEqualTo(lines == null ? "" : lines);
    }

    private static String lines(Solution solution) {
        Stream<String> lines = solution.steps().stream().map(step -> Plain.of(step.after()));
        return lines.collect(Collectors.joining("; "));
    }
}

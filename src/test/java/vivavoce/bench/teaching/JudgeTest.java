package vivavoce.bench.teaching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vivavoce.maths.MathsParser;
import vivavoce.maths.ProblemParser;

/** The judge knows right from wrong in every kind of problem, against answers found by hand. */
class JudgeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    3x+1=4; 3x=3; RIGHT
                    3x+1=4; x=2; WRONG
                    3x+1=4; 6x=6; RIGHT
                    x^2-5x+6=0; x=2; PART
                    x^2-5x+6=0; x=2 or x=3; RIGHT
                    x^2-5x+6=0; x=2 or x=4; WRONG
                    x^2-5x+6=0; (x-2)(x-3)=0; RIGHT
                    5-2x>1; x<2; RIGHT
                    5-2x>1; x>2; WRONG
                    5-2x>1; x<=2; WRONG
                    x+y=7, x-y=1; x=4; PART
                    x+y=7, x-y=1; x=4, y=3; RIGHT
                    x+y=7, x-y=1; 2x=9; WRONG
                    expand 2(x+3); 2x+6; RIGHT
                    expand 2(x+3); 2x+3; WRONG
                    differentiate x^3; 3x^2; RIGHT
                    differentiate x^3; 2x^2; WRONG
                    simplify the ratio 12:18; 2:3; RIGHT
                    simplify the ratio 12:18; 3:4; WRONG
                    share 35 in the ratio 2:3; 14:21; RIGHT
                    share 35 in the ratio 2:3; 21:14; WRONG
                    find the gradient and the intercept of y=3x-2; m=3, c=-2; RIGHT
                    find the gradient and the intercept of y=3x-2; m=3, c=2; WRONG
                    find the line through (1, 2) and (3, 8); y=3x-1; RIGHT
                    find the line through (1, 2) and (3, 8); y=3x+1; WRONG
                    """)
    void labels(String problem, String line, Judge.Label label) {
        Judge judge = new Judge(ProblemParser.typed(problem));
        assertThat(judge.label(MathsParser.typed(line))).isEqualTo(label);
    }
}

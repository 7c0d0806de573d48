package vivavoce.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationTest {

    @ParameterizedTest
    @CsvSource({
        "3x+1=4, 3x+1",
        "2x\\le 6, 2x",
        "\\frac{a=b}{2}>1, \\frac{a=b}{2}",
        "x^{2}=4=2+2, x^{2}",
        "\\left(x+1\\right)<3, \\left(x+1\\right)",
        "2(x+3), ''",
        "=2x+6, ''"
    })
    void theLeftSideEndsAtTheFirstRelation(String latex, String left) {
        assertThat(Relation.before(latex)).isEqualTo(left);
    }
}

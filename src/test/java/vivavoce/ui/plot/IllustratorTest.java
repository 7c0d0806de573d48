package vivavoce.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vivavoce.tutor.BoardLine;
import vivavoce.tutor.BoardLine.Mark;
import vivavoce.ui.plot.Illustration.Graph;
import vivavoce.ui.plot.Illustration.NumberLine;

import java.util.List;
import java.util.Optional;

class IllustratorTest {

    @Test
    void aLineHasItsGraph() {
        Graph graph = (Graph) of(plain("y=2x-3")).orElseThrow();
        assertThat(graph.curves().getFirst().y().applyAsDouble(2)).isEqualTo(1);
    }

    @Test
    void aCurveToo() {
        Graph graph = (Graph) of(plain("y=\\frac{x^2}{4}-\\sqrt{x}")).orElseThrow();
        assertThat(graph.curves().getFirst().y().applyAsDouble(4)).isEqualTo(2);
        assertThat(graph.curves().getFirst().y().applyAsDouble(-1)).isNaN();
    }

    @Test
    void whereBothSidesMeetIsShownOnlyOnceItIsFound() {
        assertThat(of(plain("3x+1=4"))).isEmpty();
        assertThat(of(plain("3x+1=4"), right("3x=3"))).isEmpty();
        assertThat(of(plain("3x+1=4"), new BoardLine("x=1", Mark.DOUBTFUL))).isEmpty();
        Graph graph = (Graph) of(plain("3x+1=4"), right("3x=3"), right("x=1")).orElseThrow();
        assertThat(graph.centre()).isEqualTo(1);
        assertThat(graph.curves())
                .extracting(curve -> curve.y().applyAsDouble(1))
                .containsExactly(4.0, 4.0);
    }

    @ParameterizedTest
    @CsvSource({
        "x>3, 3, false, true",
        "x\\ge3, 3, true, true",
        "x\\leq-2, -2, true, false",
        "3<x, 3, false, true",
        "t<\\frac{1}{2}, 0.5, false, false"
    })
    void aSolvedInequalityIsARange(String latex, double bound, boolean included, boolean upwards) {
        NumberLine line = (NumberLine) of(plain("2x>6"), right(latex)).orElseThrow();
        assertThat(line.bound()).isEqualTo(bound);
        assertThat(line.included()).isEqualTo(included);
        assertThat(line.upwards()).isEqualTo(upwards);
    }

    @Test
    void nothingIsDrawnOfWhatIsNotSolvedOrNotUnderstood() {
        assertThat(of()).isEmpty();
        assertThat(of(plain("2x>6"))).isEmpty();
        assertThat(of(plain("\\nonsense"), right("\\nonsense"))).isEmpty();
        assertThat(of(plain("x+y=3"), right("x=3-y"))).isEmpty();
    }

    @Test
    void ticksAreRoundAndFarEnoughApart() {
        assertThat(new Axis(-6, 6, 0, 240).ticks(30))
                .containsExactly(-6.0, -4.0, -2.0, 0.0, 2.0, 4.0, 6.0);
        assertThat(new Axis(0, 100, 0, 100).ticks(40)).containsExactly(0.0, 50.0, 100.0);
    }

    private static Optional<Illustration> of(BoardLine... board) {
        return Illustrator.of(List.of(board));
    }

    private static BoardLine plain(String latex) {
        return new BoardLine(latex, Mark.PLAIN);
    }

    private static BoardLine right(String latex) {
        return new BoardLine(latex, Mark.RIGHT);
    }
}

package vivavoce.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MediaRowsTest {

    private static final long HERE = 4;

    private final MediaRows rows = new MediaRows(HERE, new float[] {1, 2, 3, 4}, 2);

    @Test
    void overwritesPlaceholdersInOrderOverSeveralStretches() {
        float[] first = new float[6];
        rows.scatter(new long[] {7, HERE, 8}, first);
        assertThat(first).containsExactly(0, 0, 1, 2, 0, 0);
        float[] second = new float[2];
        rows.scatter(new long[] {HERE}, second);
        assertThat(second).containsExactly(3, 4);
        rows.requireUsedUp();
    }

    @Test
    void refusesAnotherCount() {
        assertThatThrownBy(() -> rows.scatter(new long[] {HERE, HERE, HERE}, new float[6]))
                .hasMessageContaining("2 rows do not fit");
        MediaRows unused = new MediaRows(HERE, new float[] {1, 2, 3, 4}, 2);
        unused.scatter(new long[] {HERE}, new float[2]);
        assertThatThrownBy(unused::requireUsedUp).hasMessage("2 rows do not fit 1 placeholders");
    }

    @Test
    void refusesAnotherWidth() {
        assertThatThrownBy(() -> rows.scatter(new long[] {HERE, 1}, new float[6]))
                .isInstanceOf(PackException.class)
                .hasMessageStartingWith("The encoder's rows are 2 wide, the embeddings 3");
    }
}

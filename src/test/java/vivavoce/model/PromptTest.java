package vivavoce.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PromptTest {

    private static final long HERE = 4;

    private final MediaRows rows = new MediaRows(HERE, new float[] {1, 2, 3, 4}, 2);
    private final Prompt prompt = Prompt.of(7).plus(Prompt.of(rows)).plus(Prompt.of(8));

    @Test
    void everyPlaceholderHasItsRowInAnyStretch() {
        assertThat(prompt.ids()).containsExactly(7, HERE, HERE, 8);
        float[] first = new float[4];
        prompt.part(0, 2).scatter(first, 2);
        assertThat(first).containsExactly(0, 0, 1, 2);
        float[] second = new float[4];
        prompt.part(2, 4).scatter(second, 2);
        assertThat(second).containsExactly(3, 4, 0, 0);
        assertThat(prompt.part(1, 4).rows(HERE, 2)).containsExactly(1, 2, 3, 4);
        assertThat(prompt.part(0, 1).rows(HERE, 2)).isEmpty();
    }

    /** The same token without a row, as a text may hold it, stays what it is. */
    @Test
    void onlyMediaIsScattered() {
        float[] embeds = new float[2];
        Prompt.of(HERE).scatter(embeds, 2);
        assertThat(embeds).containsExactly(0, 0);
    }

    @Test
    void anotherSoundIsAnotherPrefix() {
        MediaRows other = new MediaRows(HERE, new float[] {1, 2, 3, 4}, 2);
        assertThat(prompt.commonPrefix(prompt.part(0, 3))).isEqualTo(3);
        assertThat(prompt.commonPrefix(Prompt.of(7).plus(Prompt.of(other)))).isEqualTo(1);
        assertThat(prompt.commonPrefix(Prompt.of(1, 2))).isZero();
    }

    @Test
    void refusesAnotherWidth() {
        assertThatThrownBy(() -> prompt.scatter(new float[12], 3))
                .isInstanceOf(PackException.class)
                .hasMessageStartingWith("The encoder's rows are 2 wide, the embeddings 3");
    }
}

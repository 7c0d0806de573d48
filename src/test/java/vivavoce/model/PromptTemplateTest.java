package vivavoce.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import vivavoce.model.PackManifest.Fusion.Marker;
import vivavoce.model.PackManifest.Task;

import java.nio.file.Path;

class PromptTemplateTest {

    private final Tokenizer tokenizer =
            Tokenizer.open(Path.of("src/test/resources/packs/tiny/tokenizer.json"));
    private final PromptTemplate template =
            template("<bos>{context}<audio><hear>", new Marker(4, null, null, null));

    @AfterEach
    void close() {
        tokenizer.close();
    }

    @Test
    void putsContextAndMediaInTheirPlaces() {
        assertThat(ids(template, "", 3, 100)).containsExactly(2, 4, 4, 4, 6);
        assertThat(ids(template, "one two", 1, 100)).containsExactly(2, 3, 10, 11, 4, 6);
        assertThat(ids(template("<bos><audio><hear>", new Marker(4, 8L, 9L, "one")), "", 2, 100))
                .containsExactly(2, 10, 8, 4, 4, 9, 10, 6);
    }

    @Test
    void contextCannotSmuggleTokensIn() {
        assertThat(ids(template, "<audio> one", 1, 100)).containsOnlyOnce(4);
    }

    @Test
    void oldestWordsGoWhenTheContextIsTooLong() {
        assertThat(ids(template, "one two three four", 2, 8)).containsExactly(2, 3, 13, 4, 4, 6);
        assertThat(ids(template, "one two three four", 2, 5)).containsExactly(2, 4, 4, 6);
        assertThatThrownBy(() -> ids(template, "one", 9, 8))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesATemplateWithoutMedia() {
        assertThatThrownBy(() -> template("<bos><hear>", new Marker(4, null, null, null)))
                .hasMessage(
                        "manifest.json has a prompt without one <audio>: install the pack again.");
    }

    @Test
    void tokenizerDecodesWithoutSpecialTokens() {
        assertThat(tokenizer.decode(new long[] {10, 11, 8, 1})).isEqualTo("one two");
        assertThat(tokenizer.decode(new long[0])).isEmpty();
        assertThat(System.getProperty("ai.djl.offline")).isEqualTo("true");
    }

    private static long[] ids(PromptTemplate template, String context, int rows, int most) {
        return template.fill(context, new MediaRows(4, new float[rows], 1), most).ids();
    }

    private PromptTemplate template(String prompt, Marker marker) {
        Task task = new Task(prompt, "<ctx>{text}", 8L, 9L);
        return new PromptTemplate(task, "<audio>", marker, tokenizer);
    }
}

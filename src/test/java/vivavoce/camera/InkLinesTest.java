package vivavoce.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Held to the front end that the model was trained with (make_goldens.py). */
class InkLinesTest {

    private static final Path PAGES = Path.of("src/test/resources/camera");
    private static final StripShape SHAPE = new StripShape(48, 4, 1024, 8);

    private final InkLines lines = new InkLines(SHAPE);

    @ParameterizedTest
    @CsvSource({"two-lines, 2", "skewed, 1", "fraction, 1", "minus, 1", "large, 1"})
    void cutsAsInTraining(String name, int count) {
        List<InkStrip> strips = lines.find(PictureFile.read(PAGES.resolve(name + ".png")));
        Picture expected = PictureFile.read(PAGES.resolve(name + ".strips.png"));
        assertThat(strips).hasSize(count);
        assertThat(strips.stream().mapToInt(InkStrip::width).max()).hasValue(expected.width());
        assertThat(expected.height()).isEqualTo(48 * count);
        for (int i = 0; i < count; i++) {
            InkStrip strip = strips.get(i);
            for (int row = 0; row < 48; row++) {
                for (int column = 0; column < strip.width(); column++) {
                    assertThat(strip.ink()[row * strip.width() + column])
                            .as("%d %d %d", i, row, column)
                            .isCloseTo(
                                    expected.grey()[(i * 48 + row) * expected.width() + column],
                                    within(0.004f));
                }
            }
        }
    }

    @Test
    void blankPagesHaveNoLines() {
        assertThat(lines.find(PictureFile.read(PAGES.resolve("blank.png")))).isEmpty();
        assertThat(lines.find(PictureFile.read(PAGES.resolve("ruled.png")))).isEmpty();
        assertThat(lines.find(new Picture(new float[] {1}, 1, 1))).isEmpty();
    }

    @Test
    void stripsHaveTheWidthThatTheModelWants() {
        float[] page = new float[3000 * 60];
        Arrays.fill(page, 1);
        Arrays.fill(page, 30 * 3000 + 20, 30 * 3000 + 2980, 0);
        Arrays.fill(page, 34 * 3000 + 20, 34 * 3000 + 2980, 0);
        for (InkStrip strip : lines.find(new Picture(page, 3000, 60))) {
            assertThat(strip.height()).isEqualTo(48);
            assertThat(strip.width() % 8).isZero();
            assertThat(strip.width()).isLessThanOrEqualTo(1024);
        }
    }
}

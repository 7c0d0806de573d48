package vivavoce.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

import vivavoce.camera.Picture;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.imageio.ImageIO;

/** Every view can be drawn in one of its sizes, and is not empty. */
class ScreenshotTest {

    private static final int FEWEST_COLOURS = 8;

    @TempDir Path folder;
    @TempDir Path scratch;

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void everyViewIsDrawn() throws Exception {
        Picture photo = new Picture(new float[] {0, 1, 1, 0}, 2, 2);
        List<Path> files = new ArrayList<>();
        List<Shot> shots = Shots.distinct(photo);
        new Gallery(Path.of("assets", "lessons"), scratch, photo).draw(folder, shots, files::add);
        assertThat(files).hasSameSizeAs(shots).doesNotHaveDuplicates();
        for (Shot shot : shots) {
            BufferedImage image = ImageIO.read(folder.resolve(shot.file()).toFile());
            assertThat(image.getWidth()).isEqualTo(shot.frame().width() * shot.frame().scale());
            assertThat(colours(image)).as(shot.file()).hasSizeGreaterThan(FEWEST_COLOURS);
        }
    }

    private static Set<Integer> colours(BufferedImage image) {
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y += 3) {
            for (int x = 0; x < image.getWidth(); x += 3) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours;
    }
}

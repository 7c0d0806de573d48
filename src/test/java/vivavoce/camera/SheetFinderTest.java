package vivavoce.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.image.BufferedImage;

/** A sheet on a table, seen from aside. */
class SheetFinderTest {

    private static final int[] XS = {120, 520, 560, 80};
    private static final int[] YS = {80, 110, 400, 380};

    private static Picture photo(int[] xs, int[] ys) {
        BufferedImage image = new BufferedImage(640, 480, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D draw = image.createGraphics();
        draw.setColor(new Color(70, 70, 70));
        draw.fillRect(0, 0, 640, 480);
        draw.setColor(new Color(230, 230, 230));
        draw.fill(new Polygon(xs, ys, xs.length));
        draw.setColor(new Color(30, 30, 30));
        draw.fillRect(300, 230, 40, 12);
        draw.dispose();
        return GreyImage.picture(image);
    }

    @Test
    void theCornersAreFound() {
        Corners corners = SheetFinder.find(photo(XS, YS)).orElseThrow();
        assertThat(corners.topLeft().x()).isCloseTo(120, within(8.0));
        assertThat(corners.topLeft().y()).isCloseTo(80, within(8.0));
        assertThat(corners.bottomRight().x()).isCloseTo(560, within(8.0));
        assertThat(corners.bottomRight().y()).isCloseTo(400, within(8.0));
    }

    @Test
    void theSheetIsStraightened() {
        Picture photo = photo(XS, YS);
        Picture sheet = Straightening.of(photo, SheetFinder.find(photo).orElseThrow());
        assertThat(sheet.width()).isBetween(440, 500);
        for (int[] corner :
                new int[][] {
                    {4, 4},
                    {sheet.width() - 5, 4},
                    {4, sheet.height() - 5},
                    {sheet.width() - 5, sheet.height() - 5}
                }) {
            assertThat(sheet.grey()[corner[1] * sheet.width() + corner[0]]).isGreaterThan(0.8f);
        }
        float darkest = 1;
        for (float grey : sheet.grey()) {
            darkest = Math.min(darkest, grey);
        }
        assertThat(darkest).as("the writing is still there").isLessThan(0.2f);
    }

    @Test
    void aPageThatFillsThePictureIsLeftAsItIs() {
        assertThat(SheetFinder.find(photo(new int[] {0, 640, 640, 0}, new int[] {0, 0, 480, 480})))
                .isEmpty();
    }

    @Test
    void whatIsNoSheetIsNotFound() {
        assertThat(SheetFinder.find(new Picture(new float[100], 10, 10))).isEmpty();
        assertThat(SheetFinder.find(photo(new int[] {10, 30, 30, 10}, new int[] {10, 10, 30, 30})))
                .as("too small")
                .isEmpty();
        assertThat(
                        SheetFinder.find(
                                photo(
                                        new int[] {320, 360, 600, 360, 320, 280, 40, 280},
                                        new int[] {20, 200, 240, 280, 460, 280, 240, 200})))
                .as("a star")
                .isEmpty();
    }
}

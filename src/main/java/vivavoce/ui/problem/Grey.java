package vivavoce.ui.problem;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

import vivavoce.camera.Picture;

import java.awt.image.BufferedImage;

/** Colours to grey, on white paper where the picture is transparent. */
final class Grey {

    private Grey() {}

    /** From a decoded file. */
    static Picture of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        float[] grey = new float[width * height];
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            fill(grey, y * width, row);
        }
        return new Picture(grey, width, height);
    }

    /** From the clipboard. */
    static Picture of(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        float[] grey = new float[width * height];
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            image.getPixelReader()
                    .getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), row, 0, width);
            fill(grey, y * width, row);
        }
        return new Picture(grey, width, height);
    }

    private static void fill(float[] grey, int at, int[] argb) {
        for (int x = 0; x < argb.length; x++) {
            grey[at + x] = onWhite(argb[x]);
        }
    }

    /** Rec. 601 luma over white, 0 to 1. */
    private static float onWhite(int argb) {
        float alpha = (argb >>> 24) / 255f;
        float red = argb >> 16 & 0xff;
        float green = argb >> 8 & 0xff;
        float blue = argb & 0xff;
        float luma = (0.299f * red + 0.587f * green + 0.114f * blue) / 255f;
        return alpha * luma + 1 - alpha;
    }
}

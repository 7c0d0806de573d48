package vivavoce.camera;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/** Colour images as grey pictures. */
public final class GreyImage {

    private GreyImage() {}

    /** The picture of an image; transparent places are laid over white. */
    public static Picture picture(BufferedImage image) {
        ColorModel model = image.getColorModel();
        boolean plainGrey = model.getNumComponents() == 1 && !(model instanceof IndexColorModel);
        float[] grey = plainGrey ? fromGrey(image) : fromColour(image);
        return new Picture(grey, image.getWidth(), image.getHeight());
    }

    /** Straight from the raster: the toolkit would convert grey as if it were linear light. */
    private static float[] fromGrey(BufferedImage image) {
        Raster raster = image.getRaster();
        float white = (1 << image.getColorModel().getComponentSize(0)) - 1;
        float[] grey =
                raster.getSamples(0, 0, image.getWidth(), image.getHeight(), 0, (float[]) null);
        for (int i = 0; i < grey.length; i++) {
            grey[i] /= white;
        }
        return grey;
    }

    private static float[] fromColour(BufferedImage image) {
        int width = image.getWidth();
        float[] grey = new float[width * image.getHeight()];
        int[] row = new int[width];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                grey[y * width + x] = grey(row[x]);
            }
        }
        return grey;
    }

    /** Grey of alpha, red, green, blue in eight bits each. */
    private static float grey(int argb) {
        float alpha = (argb >>> 24) / 255f;
        float colour =
                0.299f * (argb >> 16 & 255) + 0.587f * (argb >> 8 & 255) + 0.114f * (argb & 255);
        return alpha * colour / 255 + 1 - alpha;
    }
}

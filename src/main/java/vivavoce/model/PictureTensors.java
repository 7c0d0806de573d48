package vivavoce.model;

import vivavoce.camera.BicubicResize;
import vivavoce.camera.InkStrip;
import vivavoce.camera.Picture;
import vivavoce.model.ImageForm.Patches;
import vivavoce.model.ImageForm.Square;
import vivavoce.onnx.Tensor;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A picture as a vision encoder wants it, by role: {@code pixels} and, for patches, {@code
 * positions}, {@code mask} and {@code grid}. The camera sees grey; all three channels are the same.
 */
final class PictureTensors {

    private static final int CHANNELS = 3;
    private static final int WHITE = 255;

    private PictureTensors() {}

    /** A strip of ink as a picture: black on white. */
    static Picture picture(InkStrip strip) {
        float[] grey = new float[strip.ink().length];
        for (int i = 0; i < grey.length; i++) {
            grey[i] = 1 - strip.ink()[i];
        }
        return new Picture(grey, strip.width(), strip.height());
    }

    /**
     * Patches row by row: pixels [1, patches, patch * patch * 3], positions [1, patches, 2] as
     * column and row, mask [1, patches] of ones, grid [1, 2] as rows and columns.
     */
    static Map<String, Tensor> patches(Picture picture, Patches form) {
        int side = form.patch() * form.pool();
        PatchGrid grid = PatchGrid.of(picture.width(), picture.height(), side, form.maxTokens());
        Picture sized = BicubicResize.of(picture, grid.width(), grid.height());
        int columns = grid.width() / form.patch();
        int patches = columns * (grid.height() / form.patch());
        int length = form.patch() * form.patch() * CHANNELS;
        float[] pixels = new float[patches * length];
        long[] positions = new long[patches * 2];
        for (int patch = 0; patch < patches; patch++) {
            int column = patch % columns;
            int row = patch / columns;
            positions[2 * patch] = column;
            positions[2 * patch + 1] = row;
            int at = patch * length;
            for (int dy = 0; dy < form.patch(); dy++) {
                for (int dx = 0; dx < form.patch(); dx++) {
                    int x = column * form.patch() + dx;
                    int y = row * form.patch() + dy;
                    float grey = sized.grey()[y * sized.width() + x];
                    for (int c = 0; c < CHANNELS; c++) {
                        pixels[at++] = normal(grey, c, form.scale(), form.mean(), form.std());
                    }
                }
            }
        }
        long[] mask = new long[patches];
        Arrays.fill(mask, 1);
        return Map.of(
                "pixels", Tensor.of(pixels, 1, patches, length),
                "positions", Tensor.of(positions, 1, patches, 2),
                "mask", Tensor.of(mask, 1, patches),
                "grid", Tensor.of(new long[] {patches / columns, columns}, 1, 2));
    }

    /** Pixels [1, 3, size, size]. */
    static Map<String, Tensor> square(Picture picture, Square form) {
        Picture sized = BicubicResize.of(picture, form.size(), form.size());
        int plane = form.size() * form.size();
        float[] pixels = new float[CHANNELS * plane];
        for (int c = 0; c < CHANNELS; c++) {
            for (int i = 0; i < plane; i++) {
                pixels[c * plane + i] =
                        normal(sized.grey()[i], c, form.scale(), form.mean(), form.std());
            }
        }
        return Map.of("pixels", Tensor.of(pixels, 1, CHANNELS, form.size(), form.size()));
    }

    private static float normal(
            float grey, int channel, double scale, List<Double> mean, List<Double> std) {
        return (float) ((grey * WHITE * scale - mean.get(channel)) / std.get(channel));
    }
}

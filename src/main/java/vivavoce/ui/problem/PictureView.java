package vivavoce.ui.problem;

import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;

import vivavoce.camera.Picture;
import vivavoce.ui.look.Words;

/** A grey picture, as large as its place allows. */
public final class PictureView extends Region {

    private static final int LONGEST_SIDE = 1400;

    private final ImageView view = new ImageView();

    /** Shows nothing yet. */
    public PictureView() {
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setAccessibleText(Words.of("picture.name"));
        getChildren().add(view);
    }

    /** Shows a picture. */
    public void show(Picture picture) {
        view.setImage(image(picture));
        requestLayout();
    }

    /** Shows nothing. */
    public void clear() {
        view.setImage(null);
    }

    /** Thinned out where it has more points than a screen shows. */
    static WritableImage image(Picture picture) {
        int step = Math.max(1, Math.max(picture.width(), picture.height()) / LONGEST_SIDE);
        int width = Math.max(1, picture.width() / step);
        int height = Math.max(1, picture.height() / step);
        int[] argb = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                float grey = picture.grey()[y * step * picture.width() + x * step];
                int level = Math.clamp(Math.round(grey * 255), 0, 255);
                argb[y * width + x] = 0xff000000 | level << 16 | level << 8 | level;
            }
        }
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter()
                .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return image;
    }

    @Override
    protected void layoutChildren() {
        view.setFitWidth(getWidth());
        view.setFitHeight(getHeight());
        var bounds = view.getLayoutBounds();
        view.relocate((getWidth() - bounds.getWidth()) / 2, (getHeight() - bounds.getHeight()) / 2);
    }
}

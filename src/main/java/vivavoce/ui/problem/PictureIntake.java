package vivavoce.ui.problem;

import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;

import vivavoce.camera.Picture;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Takes in a picture that was dropped, pasted or opened, and hands a lesson file on. Called on the
 * FX thread, answers there.
 */
public final class PictureIntake {

    private static final String LESSON = ".json";

    private final Executor background;
    private final Consumer<Picture> seen;
    private final Consumer<Path> lesson;
    private final Consumer<String> trouble;

    /**
     * The intake.
     *
     * @param background where files are read
     * @param seen gets each picture
     * @param lesson gets each file that is to be read as a lesson
     * @param trouble gets a sentence where there is neither
     */
    public PictureIntake(
            Executor background,
            Consumer<Picture> seen,
            Consumer<Path> lesson,
            Consumer<String> trouble) {
        this.background = background;
        this.seen = seen;
        this.lesson = lesson;
        this.trouble = trouble;
    }

    /** Whether a clipboard, or what is dragged, holds a picture, or a file to be looked at. */
    public static boolean accepts(Clipboard clipboard) {
        return clipboard.hasFiles() || clipboard.hasImage();
    }

    /** Takes the first picture or lesson file of a clipboard. */
    public void take(Clipboard clipboard) {
        if (clipboard.hasFiles()) {
            receive(clipboard.getFiles().getFirst().toPath());
        } else if (clipboard.hasImage()) {
            Image image = clipboard.getImage();
            seen.accept(Grey.of(image));
        }
    }

    private void receive(Path file) {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(LESSON)) {
            lesson.accept(file);
        } else {
            open(file);
        }
    }

    /** Reads a picture file. */
    public void open(Path file) {
        background.execute(() -> {
            try {
                Picture picture = PictureFile.read(file);
                Platform.runLater(() -> seen.accept(picture));
            } catch (UnreadablePictureException e) {
                String sentence = String.valueOf(e.getMessage());
                Platform.runLater(() -> trouble.accept(sentence));
            }
        });
    }
}

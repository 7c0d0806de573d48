package vivavoce.ui.problem;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import vivavoce.ui.look.Words;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;

/** Asks the learner for a picture file. */
@FunctionalInterface
public interface PictureChooser {

    /** Asks; empty when the learner thinks better of it. On the FX thread. */
    Optional<Path> choose(@Nullable Window owner);

    /** The desktop's own dialogue. */
    static PictureChooser ofDesktop() {
        return owner -> {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(Words.of("open.title"));
            chooser.getExtensionFilters()
                    .add(
                            new FileChooser.ExtensionFilter(
                                    Words.of("open.pictures"),
                                    "*.png",
                                    "*.jpg",
                                    "*.jpeg",
                                    "*.gif",
                                    "*.bmp",
                                    "*.tif",
                                    "*.tiff"));
            @Nullable File file = chooser.showOpenDialog(owner);
            return Optional.ofNullable(file).map(File::toPath);
        };
    }
}

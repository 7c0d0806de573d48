package vivavoce.ui.history;

import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import vivavoce.ui.look.Words;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;

/** Asks the learner where a file is to be written. */
@FunctionalInterface
public interface FileSaver {

    /** Asks; empty when the learner thinks better of it. On the FX thread. */
    Optional<Path> choose(@Nullable Window owner, String suggested);

    /** The desktop's own dialogue. */
    static FileSaver ofDesktop() {
        return (owner, suggested) -> {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(Words.of("history.export.title"));
            chooser.setInitialFileName(suggested);
            @Nullable File file = chooser.showSaveDialog(owner);
            return Optional.ofNullable(file).map(File::toPath);
        };
    }
}

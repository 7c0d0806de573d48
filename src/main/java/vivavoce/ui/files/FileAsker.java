package vivavoce.ui.files;

import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import vivavoce.ui.look.Words;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;

/** Asks the learner for a file. */
@FunctionalInterface
public interface FileAsker {

    /** What is asked for. */
    enum Kind {
        /** A picture of a problem. */
        PICTURE("*.png *.jpg *.jpeg *.gif *.bmp *.tif *.tiff"),
        /** A lesson file. */
        LESSON("*.json"),
        /** A model or voice, zipped. */
        PACK_ZIP("*.zip"),
        /** A model or voice, a folder. */
        PACK_FOLDER("");

        private final String patterns;

        Kind(String patterns) {
            this.patterns = patterns;
        }
    }

    /** Asks; empty when the learner thinks better of it. On the FX thread. */
    Optional<Path> ask(@Nullable Window owner, Kind kind);

    /** The desktop's own dialogues. */
    static FileAsker ofDesktop() {
        return (owner, kind) ->
                Optional.ofNullable(kind == Kind.PACK_FOLDER ? folder(owner) : file(owner, kind))
                        .map(File::toPath);
    }

    private static @Nullable File file(@Nullable Window owner, Kind kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Words.of("open.title", kind));
        chooser.getExtensionFilters()
                .add(new ExtensionFilter(Words.of("open.kind", kind), kind.patterns.split(" ")));
        return chooser.showOpenDialog(owner);
    }

    private static @Nullable File folder(@Nullable Window owner) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(Words.of("open.title", Kind.PACK_FOLDER));
        return chooser.showDialog(owner);
    }
}

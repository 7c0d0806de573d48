package vivavoce.app;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.file.Path;

/** The choice of a pack, shared by the commands that run a model. */
final class PackOption {

    @Option(
            names = "--pack",
            paramLabel = "FOLDER",
            description = "A pack that can do everything, instead of those in use.")
    private @Nullable Path folder;

    Path folder() {
        return folder == null ? Home.builtinPack() : folder;
    }

    /**
     * The named pack, or those in use.
     *
     * @throws vivavoce.model.PackException in one sentence
     */
    Engine engine() {
        return folder == null ? Engine.inUse() : Engine.open(folder);
    }
}

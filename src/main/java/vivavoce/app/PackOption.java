package vivavoce.app;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.file.Path;

/** The choice of a pack, shared by the commands that run a model. */
final class PackOption {

    @Option(
            names = "--pack",
            paramLabel = "FOLDER",
            description = "Another pack than the built-in.")
    private @Nullable Path folder;

    Path folder() {
        return folder == null ? Home.builtinPack() : folder;
    }
}

package vivavoce.pack;

import vivavoce.model.PackManifest;
import vivavoce.model.PackManifest.PackFile;
import vivavoce.onnx.Cancellation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/** Where the files of a pack come from. */
public interface PackSource extends AutoCloseable {

    /** What the pack says of itself. */
    PackManifest manifest();

    /** The manifest as it is written, for the installed pack. */
    String manifestText();

    /**
     * Brings one file; what lies at its place already is taken for its beginning where the source
     * can go on from there.
     *
     * @param here told how many bytes of it are there
     * @throws IOException when the disk does not take it
     * @throws vivavoce.model.PackException when the source does not give it
     * @throws java.util.concurrent.CancellationException when it was cancelled
     */
    void fetch(PackFile file, Path to, LongConsumer here, Cancellation cancellation)
            throws IOException;

    @Override
    default void close() {}
}

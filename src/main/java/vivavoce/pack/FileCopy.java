package vivavoce.pack;

import vivavoce.model.PackException;
import vivavoce.model.PackManifest.PackFile;
import vivavoce.onnx.Cancellation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/** Copies what a stream gives, and not a byte more than a manifest allows. */
final class FileCopy {

    private static final int BUFFER = 1 << 16;

    private FileCopy() {}

    static void copy(
            InputStream from, PackFile file, Path to, LongConsumer here, Cancellation cancellation)
            throws IOException {
        byte[] buffer = new byte[BUFFER];
        long done = 0;
        try (OutputStream out = Files.newOutputStream(to)) {
            int read = from.read(buffer);
            while (read >= 0) {
                cancellation.check();
                done += read;
                if (done > file.bytes()) {
                    throw tooLarge(file);
                }
                out.write(buffer, 0, read);
                here.accept(done);
                read = from.read(buffer);
            }
        }
    }

    /** A bomb, or the wrong file. */
    static PackException tooLarge(PackFile file) {
        return new PackException(
                "%s is larger than the %s that its manifest says: nothing was installed."
                        .formatted(file.path(), Size.of(file.bytes())));
    }
}

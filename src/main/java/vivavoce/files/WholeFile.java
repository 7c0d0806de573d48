package vivavoce.files;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that are written whole or not at all, and that are set aside instead of overwritten. */
public final class WholeFile {

    /** Writes what the file is to hold. */
    @FunctionalInterface
    public interface Writer {
        /** Into this place, beside the file's own. */
        void writeTo(Path part) throws IOException;
    }

    private WholeFile() {}

    /**
     * Writes beside the file, then moves that into its place in one step.
     *
     * @throws IOException when it cannot be written; a file that was there is then as it was
     */
    public static void write(Path file, Writer writer) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            writer.writeTo(part);
            replace(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Some file systems of other makes have no single step. */
    private static void replace(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Moves a file that cannot be used out of the way, as {@code NAME.aside-1} or the next number
     * that is free, so that nothing of it is lost.
     *
     * @return where it lies now
     * @throws IOException when it cannot be moved; it is then where it was
     */
    public static Path setAside(Path file) throws IOException {
        for (int number = 1; ; number++) {
            Path aside = file.resolveSibling("%s.aside-%d".formatted(file.getFileName(), number));
            if (!Files.exists(aside)) {
                return Files.move(file, aside);
            }
        }
    }
}

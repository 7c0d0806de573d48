package vivavoce.bench;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Memory that the process really holds. */
public final class Resident {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String FIELD = "VmRSS:";

    private Resident() {}

    /** Bytes; null where the system has no {@code /proc}. */
    public static @Nullable Long bytes() {
        if (!Files.isReadable(STATUS)) {
            return null;
        }
        try {
            return Files.readAllLines(STATUS).stream()
                    .filter(line -> line.startsWith(FIELD))
                    .map(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(null);
        } catch (IOException e) {
            return null;
        }
    }
}

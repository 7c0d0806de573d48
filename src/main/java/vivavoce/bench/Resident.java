package vivavoce.bench;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Memory that the process really holds. */
public final class Resident {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final Path CLEAR = Path.of("/proc/self/clear_refs");
    private static final String NOW = "VmRSS:";
    private static final String PEAK = "VmHWM:";

    private Resident() {}

    /** Bytes; null where the system has no {@code /proc}. */
    public static @Nullable Long bytes() {
        return read(NOW);
    }

    /**
     * The most since {@link #forgetPeak}, by the system's own count, so that no moment is missed;
     * null where the system has no {@code /proc}.
     */
    static @Nullable Long peakBytes() {
        return read(PEAK);
    }

    /** From here on the peak is counted anew; where that is not possible, since the start. */
    static void forgetPeak() {
        try {
            Files.writeString(CLEAR, "5", StandardOpenOption.WRITE);
        } catch (IOException e) {
            // Then it is counted since the start.
        }
    }

    private static @Nullable Long read(String field) {
        if (!Files.isReadable(STATUS)) {
            return null;
        }
        try {
            return Files.readAllLines(STATUS).stream()
                    .filter(line -> line.startsWith(field))
                    .map(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(null);
        } catch (IOException e) {
            return null;
        }
    }
}

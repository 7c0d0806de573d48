package vivavoce.pack;

import java.util.Locale;

/** Bytes for a person. */
public final class Size {

    private static final double KILO = 1000;

    private Size() {}

    /** For example {@code 3.4 GB}, {@code 12 MB}, {@code 900 bytes}. */
    public static String of(long bytes) {
        if (bytes < KILO) {
            return bytes + " bytes";
        }
        if (bytes < KILO * KILO) {
            return "%.0f kB".formatted(bytes / KILO);
        }
        if (bytes < KILO * KILO * KILO) {
            return "%.0f MB".formatted(bytes / (KILO * KILO));
        }
        return String.format(Locale.ROOT, "%.1f GB", bytes / (KILO * KILO * KILO));
    }
}

package vivavoce.pack;

import com.sun.management.OperatingSystemMXBean;

import vivavoce.model.Needs;
import vivavoce.model.PackException;
import vivavoce.model.PackManifest;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * What this machine has.
 *
 * @param memoryBytes main memory
 * @param freeBytes free space for a folder that exists
 */
public record Machine(long memoryBytes, ToLongFunction<Path> freeBytes) {

    private static final long MEGABYTE = 1_000_000;

    /** Left free on the disk. */
    private static final long SPARE_BYTES = 100 * MEGABYTE;

    /** This one. */
    public static Machine here() {
        OperatingSystemMXBean system =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new Machine(system.getTotalMemorySize(), Machine::freeSpace);
    }

    /** What a pack needs more memory for than there is, as a sentence; nothing when it fits. */
    public Optional<String> tooSmallFor(PackManifest pack) {
        Needs needs = pack.needs();
        if (needs == null || needs.memoryMb() * MEGABYTE <= memoryBytes) {
            return Optional.empty();
        }
        return Optional.of(
                "%s needs %s of memory, and this machine has %s: it will be slow or stop."
                        .formatted(
                                pack.name(),
                                Size.of(needs.memoryMb() * MEGABYTE),
                                Size.of(memoryBytes)));
    }

    /**
     * Goes on only when there is room on the disk, and some to spare.
     *
     * @param what needs it
     * @param bytes that are still to come
     * @param folder that exists
     * @throws PackException when there is not
     */
    void requireRoom(String what, long bytes, Path folder) {
        long free = freeBytes.applyAsLong(folder);
        if (bytes + SPARE_BYTES > free) {
            throw new PackException(
                    "%s needs %s more on the disk, and %s are free: make room, then install again."
                            .formatted(what, Size.of(bytes + SPARE_BYTES), Size.of(free)));
        }
    }

    private static long freeSpace(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            // A folder that cannot be asked is found out by writing to it.
            return Long.MAX_VALUE;
        }
    }
}

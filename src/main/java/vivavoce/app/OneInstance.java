package vivavoce.app;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * One window for one learner's folder: a second start brings the first window to the front. By
 * files, as the program opens no socket.
 */
final class OneInstance implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OneInstance.class);
    private static final String LOCK = "open.lock";
    private static final String CALL = "open.call";

    private final FileChannel channel;
    private final Path call;

    private OneInstance(FileChannel channel, Path call) {
        this.channel = channel;
        this.call = call;
    }

    /**
     * Takes the folder.
     *
     * @return empty when another process has it; it has then been called to the front
     * @throws IOException when the folder cannot be used at all
     */
    static Optional<OneInstance> take(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path call = folder.resolve(CALL);
        FileChannel channel =
                FileChannel.open(
                        folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                Files.deleteIfExists(call);
                return Optional.of(new OneInstance(channel, call));
            }
        } catch (OverlappingFileLockException sameProcess) {
            // As good as another process.
        }
        channel.close();
        Files.writeString(call, "");
        return Optional.empty();
    }

    /** Whether another start has called since the last look. */
    boolean called() {
        try {
            return Files.deleteIfExists(call);
        } catch (IOException e) {
            LOG.warn("A call to the front could not be taken", e);
            return false;
        }
    }

    /** Gives the folder back; the system does so too when the process ends. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            LOG.warn("The folder's lock could not be given back", e);
        }
    }
}

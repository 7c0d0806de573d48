package vivavoce.app;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vivavoce.files.WholeFile;
import vivavoce.loop.Loop;
import vivavoce.loop.LoopThread;
import vivavoce.ui.Call;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * One window for one learner's folder: a second start calls the first window to the front and hands
 * it the lesson file that it was started with. By files, as the program opens no socket.
 */
final class OneInstance implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OneInstance.class);
    private static final String LOCK = "open.lock";
    private static final String CALL = "open.call";
    private static final String ANSWERED = "open.answered";

    private static final long LOOK_NANOS = 500_000_000;

    private final FileChannel channel;
    private final Path folder;
    private @Nullable LoopThread watch;

    private OneInstance(FileChannel channel, Path folder) {
        this.channel = channel;
        this.folder = folder;
    }

    /**
     * Takes the folder. The lesson file, if any, is found by the window that this start opens, or
     * that is open already, as a call.
     *
     * @return empty when another process has it; it has then been called to the front
     * @throws IOException when the folder cannot be used at all
     */
    static Optional<OneInstance> take(Path folder, Optional<Path> lesson) throws IOException {
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(
                        folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                Files.deleteIfExists(folder.resolve(CALL)); // nobody was there to answer it
                if (lesson.isPresent()) {
                    call(folder, lesson);
                }
                return Optional.of(new OneInstance(channel, folder));
            }
        } catch (OverlappingFileLockException sameProcess) {
            // As good as another process.
        }
        channel.close();
        call(folder, lesson);
        return Optional.empty();
    }

    /** The call is there whole or not at all, as the window may look at any time. */
    private static void call(Path folder, Optional<Path> lesson) throws IOException {
        String text = lesson.map(file -> file.toAbsolutePath().toString()).orElse("");
        WholeFile.write(folder.resolve(CALL), part -> Files.writeString(part, text));
    }

    /** Tells of what other starts call for, on a thread of its own; to be asked for once. */
    void whenCalled(Consumer<Call> answer) {
        watch =
                LoopThread.start(
                        new Watch(answer),
                        (_, failure) -> LOG.warn("A call was not answered", failure));
    }

    /** What another start has called for since the last look, if one has. */
    Optional<Call> called() {
        Path call = folder.resolve(CALL);
        if (!Files.exists(call)) {
            return Optional.empty();
        }
        try {
            // Out of the way first: the next call must not be lost with this one.
            Path answered = folder.resolve(ANSWERED);
            Files.move(call, answered, StandardCopyOption.ATOMIC_MOVE);
            String lesson = Files.readString(answered);
            Files.delete(answered);
            return Optional.of(
                    new Call(Optional.of(lesson).filter(path -> !path.isEmpty()).map(Path::of)));
        } catch (IOException e) {
            LOG.warn("A call to the front could not be taken", e);
            return Optional.empty();
        }
    }

    /** Gives the folder back; the system does so too when the process ends. */
    @Override
    public void close() {
        if (watch != null) {
            watch.close();
        }
        try {
            channel.close();
        } catch (IOException e) {
            LOG.warn("The folder's lock could not be given back", e);
        }
    }

    /** Looks twice a second, which costs the screen nothing. */
    private final class Watch implements Loop {

        private final Consumer<Call> answer;

        Watch(Consumer<Call> answer) {
            this.answer = answer;
        }

        @Override
        public String name() {
            return "calls";
        }

        @Override
        public int doWork() {
            Optional<Call> call = called();
            call.ifPresent(answer);
            return call.isPresent() ? 1 : 0;
        }

        @Override
        public void rest() {
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }
}

package vivavoce.history;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The kept lessons: one folder each, named by when it began. Any thread. */
public final class SessionStore {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final int MOST_BYTES = 50 << 20;

    private final Path folder;

    /** In this folder, which need not exist. */
    public SessionStore(Path folder) {
        this.folder = folder;
    }

    /**
     * A lesson begins.
     *
     * @param notKept is run once if it cannot be written, for example on a full disk
     */
    public SessionJournal begin(Instant now, Runnable notKept) {
        return new SessionJournal(() -> folder.resolve(NAME.format(now)), notKept);
    }

    /** The lessons, newest first; what is not a lesson is passed over. */
    public List<Session> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> each = Files.list(folder)) {
            return each.map(SessionStore::read)
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(Session::began).reversed())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Optional<Session> read(Path home) {
        try {
            String id = String.valueOf(home.getFileName());
            Instant began = NAME.parse(id, Instant::from);
            Path moments = home.resolve(SessionJournal.MOMENTS);
            List<Moment> read =
                    text(moments).lines().map(MomentLine::read).flatMap(Optional::stream).toList();
            return Optional.of(new Session(id, began, read, pictures(home)));
        } catch (IOException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** As much as a lesson can have; bytes that are no text spoil their own line only. */
    private static String text(Path moments) throws IOException {
        try (InputStream in = Files.newInputStream(moments)) {
            return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        }
    }

    private static List<Path> pictures(Path home) throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            return files.filter(file -> file.toString().endsWith(".png"))
                    .sorted(
                            Comparator.comparingInt((Path file) -> file.toString().length())
                                    .thenComparing(Comparator.naturalOrder()))
                    .toList();
        }
    }

    /**
     * Deletes a lesson with its pictures.
     *
     * @throws IOException when something of it is left
     */
    public void delete(Session session) throws IOException {
        remove(folder.resolve(session.id()));
    }

    /**
     * Deletes all lessons.
     *
     * @throws IOException when something is left
     */
    public void wipe() throws IOException {
        remove(folder);
    }

    private static void remove(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        Files.walkFileTree(
                path,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes about)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path done, IOException failure)
                            throws IOException {
                        Files.delete(done);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}

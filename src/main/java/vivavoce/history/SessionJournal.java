package vivavoce.history;

import org.jspecify.annotations.Nullable;

import vivavoce.camera.Picture;
import vivavoce.conversation.LessonEvent;
import vivavoce.conversation.LessonListener;
import vivavoce.files.WholeFile;

import java.awt.image.BufferedImage;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

import javax.imageio.ImageIO;

/**
 * Writes a lesson down as it happens: what was written survives a crash. Begins a folder with the
 * first thing worth keeping. Any thread.
 */
public final class SessionJournal implements LessonListener, AutoCloseable {

    static final String MOMENTS = "moments.jsonl";

    private final Supplier<Path> newFolder;
    private final Runnable notKept;
    private @Nullable Path folder;
    private @Nullable BufferedWriter out;
    private long beganMs;
    private int pictures;
    private boolean given;

    SessionJournal(Supplier<Path> newFolder, Runnable notKept) {
        this.newFolder = newFolder;
        this.notKept = notKept;
    }

    @Override
    public synchronized void happened(long atMs, LessonEvent event) {
        if (given || (out == null && !isWorthKeeping(event))) {
            return;
        }
        try {
            BufferedWriter writer = writer(atMs);
            writer.write(MomentLine.of(new Moment(atMs - beganMs, event)));
            writer.newLine();
            writer.flush();
        } catch (IOException e) {
            giveUp();
        }
    }

    /** A picture was shown; it is kept beside the words. */
    public synchronized void shown(Picture picture) {
        if (given) {
            return;
        }
        try {
            Path file = folder().resolve("picture-%d.png".formatted(++pictures));
            WholeFile.write(file, part -> ImageIO.write(image(picture), "png", part.toFile()));
        } catch (IOException e) {
            giveUp();
        }
    }

    private static boolean isWorthKeeping(LessonEvent event) {
        return event instanceof LessonEvent.TurnEnded
                || event instanceof LessonEvent.Typed
                || event instanceof LessonEvent.ReplyDecided
                || event instanceof LessonEvent.PictureRead;
    }

    private BufferedWriter writer(long atMs) throws IOException {
        if (out == null) {
            beganMs = atMs;
            out = Files.newBufferedWriter(folder().resolve(MOMENTS));
        }
        return out;
    }

    private Path folder() throws IOException {
        if (folder == null) {
            folder = newFolder.get();
            Files.createDirectories(folder);
        }
        return folder;
    }

    /** Said once; the lesson itself goes on. */
    private void giveUp() {
        given = true;
        close();
        notKept.run();
    }

    private static BufferedImage image(Picture picture) {
        BufferedImage image =
                new BufferedImage(picture.width(), picture.height(), BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                int grey = Math.round(255 * picture.grey()[y * picture.width() + x]);
                image.getRaster().setSample(x, y, 0, Math.clamp(grey, 0, 255));
            }
        }
        return image;
    }

    @Override
    public synchronized void close() {
        BufferedWriter open = out;
        out = null;
        given = true;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                // Every line was flushed when it was written.
            }
        }
    }
}

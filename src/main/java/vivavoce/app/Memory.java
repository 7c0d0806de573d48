package vivavoce.app;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vivavoce.learner.LearnerFile;
import vivavoce.learner.LearnerFileException;
import vivavoce.learner.LearnerRecord;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The learner, remembered from one lesson to the next; no lesson fails for want of it. */
final class Memory {

    private static final Logger LOG = LoggerFactory.getLogger(Memory.class);

    private final LearnerFile file;
    private volatile boolean forgotten;
    private Optional<String> trouble = Optional.empty();

    /** In this file, which need not exist. */
    Memory(Path file) {
        this.file = new LearnerFile(file);
    }

    /**
     * The learner had everything wiped: nothing of this lesson is remembered either. Any thread.
     */
    void forget() {
        forgotten = true;
    }

    /** What is remembered; a file that can not be used is set aside, not lost. */
    LearnerRecord recall() {
        try {
            return file.load();
        } catch (LearnerFileException unreadable) {
            LOG.warn("{}", unreadable.getMessage());
            setAside();
            return LearnerRecord.empty();
        }
    }

    /** Remembers; nothing is written before there is something to remember. */
    void keep(LearnerRecord learner) {
        if (forgotten || learner.equals(LearnerRecord.empty())) {
            return;
        }
        try {
            file.save(learner);
        } catch (LearnerFileException failed) {
            LOG.warn("{}", failed.getMessage());
        }
    }

    /** What the learner should know of the file that was not recalled; one sentence. */
    Optional<String> trouble() {
        return trouble;
    }

    private void setAside() {
        try {
            trouble =
                    Optional.of(
                            "What was known of your progress cannot be read: it begins afresh, and the old file is now %s."
                                    .formatted(file.setAside().getFileName()));
        } catch (IOException failed) {
            LOG.warn("It could not be moved: {}", failed.getMessage());
        }
    }
}

package vivavoce.learner;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;

import org.jspecify.annotations.Nullable;

import vivavoce.files.WholeFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The file in which a learner is remembered, on this machine only. A save is whole or not at all.
 *
 * @param path where it lies; its folder is made when needed
 */
public record LearnerFile(Path path) {

    private static final int VERSION = 1;
    private static final long LARGEST_BYTES = 1_000_000;

    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();

    /** The layout of the file. */
    private record Layout(int version, @Nullable Map<String, @Nullable Entry> skills) {}

    private record Entry(double known, int seen, @Nullable List<@Nullable String> mistakes) {}

    /**
     * What is remembered; nothing where there is no file yet.
     *
     * @throws LearnerFileException when there is one that can not be read, with one sentence; it is
     *     left as it is
     */
    public LearnerRecord load() throws LearnerFileException {
        try {
            if (Files.size(path) > LARGEST_BYTES) {
                throw unreadable("it is larger than a learner record ever gets");
            }
            return record(GSON.fromJson(Files.readString(path), Layout.class));
        } catch (NoSuchFileException none) {
            return LearnerRecord.empty();
        } catch (LearnerFileException said) {
            throw said;
        } catch (JsonParseException | IllegalArgumentException | IOException e) {
            throw unreadable("it is damaged or can not be opened");
        }
    }

    /**
     * Keeps a record: written beside the file and moved into its place.
     *
     * @throws LearnerFileException when it could not be kept; the old file then still stands
     */
    public void save(LearnerRecord record) throws LearnerFileException {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            WholeFile.write(
                    path, part -> Files.writeString(part, GSON.toJson(layout(record)) + "\n"));
        } catch (IOException e) {
            throw new LearnerFileException(
                    "Your progress could not be saved in %s: check that the folder can be written."
                            .formatted(path));
        }
    }

    /**
     * Forgets the learner.
     *
     * @throws LearnerFileException when the file could not be deleted
     */
    public void wipe() throws LearnerFileException {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new LearnerFileException(
                    "%s could not be deleted: delete it by hand.".formatted(path));
        }
    }

    /** Moves an unreadable file aside, so that a new one can be begun and nothing is lost. */
    public Path setAside() throws IOException {
        return WholeFile.setAside(path);
    }

    private LearnerRecord record(@Nullable Layout layout) throws LearnerFileException {
        if (layout == null || layout.skills() == null) {
            throw unreadable("it is no learner record");
        }
        if (layout.version() != VERSION) {
            throw unreadable(
                    "its version is %d and this program reads version %d"
                            .formatted(layout.version(), VERSION));
        }
        SortedMap<String, SkillRecord> skills = new TreeMap<>();
        layout.skills().forEach((name, entry) -> skills.put(name, skill(entry)));
        return new LearnerRecord(skills);
    }

    private static SkillRecord skill(@Nullable Entry entry) {
        if (entry == null) {
            throw new IllegalArgumentException("no record for a skill");
        }
        List<String> mistakes = new ArrayList<>();
        if (entry.mistakes() != null) {
            entry.mistakes().stream().filter(m -> m != null).forEach(mistakes::add);
        }
        return new SkillRecord(new Mastery(entry.known(), entry.seen()), mistakes);
    }

    private static Layout layout(LearnerRecord record) {
        Map<String, Entry> skills = new TreeMap<>();
        record.skills()
                .forEach((name, skill) ->
                        skills.put(
                                name,
                                new Entry(
                                        skill.mastery().known(),
                                        skill.mastery().seen(),
                                        List.copyOf(skill.mistakes()))));
        return new Layout(VERSION, skills);
    }

    private LearnerFileException unreadable(String why) {
        return new LearnerFileException(
                "The learner record %s can not be used, because %s: move it away to begin afresh."
                        .formatted(path, why));
    }
}

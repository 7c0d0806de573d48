package vivavoce.pack;

import vivavoce.model.ManifestReader;
import vivavoce.model.PackException;
import vivavoce.model.PackFiles;
import vivavoce.model.PackKind;
import vivavoce.model.PackManifest;
import vivavoce.onnx.Cancellation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The packs that are installed, a folder each. One thread installs or removes at a time. */
public final class PackShelf {

    private static final String PARTIAL = ".partial";

    private final Path folder;
    private final Machine machine;
    private final PackChoice choice;

    /**
     * The packs in a folder, which need not exist yet.
     *
     * @param machine what there is room for
     */
    public PackShelf(Path folder, Machine machine) {
        this.folder = folder;
        this.machine = machine;
        this.choice = new PackChoice(folder.resolve("chosen.json"));
    }

    /** What is installed, in alphabetical order. */
    public List<PackManifest> installed() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(PackShelf::isPack).sorted().map(ManifestReader::read).toList();
        } catch (IOException e) {
            throw new PackException(folder + " cannot be read: check its permissions.", e);
        }
    }

    /** Where an installed pack lies, if it is. */
    public Optional<Path> find(String id) {
        return Optional.of(folder.resolve(id)).filter(PackShelf::isPack);
    }

    /** The pack in use for a kind of work; none means the built-in one. */
    public Optional<Path> chosen(PackKind kind) {
        return choice.read(kind).flatMap(this::find);
    }

    /**
     * Installs a pack: it is there, whole and verified, or it is not there. What was fetched before
     * something broke is taken up by the next try.
     *
     * @throws PackException in one sentence
     * @throws java.util.concurrent.CancellationException when it was cancelled
     */
    public PackManifest install(PackSource source, Progress progress, Cancellation cancellation) {
        PackManifest manifest = source.manifest();
        Path partial = folder.resolve("." + manifest.id() + PARTIAL);
        new Installation(source, partial, progress).run(machine, cancellation);
        Path place = folder.resolve(manifest.id());
        Path old = folder.resolve("." + manifest.id() + ".old");
        try {
            delete(old);
            if (Files.exists(place)) {
                Files.move(place, old, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(partial, place, StandardCopyOption.ATOMIC_MOVE);
            delete(old);
        } catch (IOException e) {
            throw new PackException(
                    "%s cannot be moved to its place: close what uses it, then install again."
                            .formatted(manifest.name()),
                    e);
        }
        return manifest;
    }

    /**
     * Reads every file of an installed pack through.
     *
     * @throws PackException when it is not installed, or one is missing or changed
     */
    public void verify(String id) {
        Path pack = require(id);
        new PackFiles(pack, ManifestReader.read(pack).files()).verify();
    }

    /**
     * Makes an installed pack the one in use for its kind of work.
     *
     * @throws PackException when it is not installed
     */
    public PackManifest use(String id) {
        PackManifest manifest = ManifestReader.read(require(id));
        choice.write(manifest.kind(), id);
        return manifest;
    }

    /** Back to the built-in pack for a kind of work. */
    public void useBuiltIn(PackKind kind) {
        choice.clear(kind);
    }

    /**
     * Deletes an installed pack, and what an unfinished installation of it has left.
     *
     * @throws PackException when there is nothing of it
     */
    public void remove(String id) {
        Path partial = folder.resolve("." + id + PARTIAL);
        if (!Files.isDirectory(partial)) {
            require(id);
        }
        for (PackKind kind : PackKind.values()) {
            if (choice.read(kind).filter(id::equals).isPresent()) {
                choice.clear(kind);
            }
        }
        try {
            delete(folder.resolve(id));
            delete(partial);
        } catch (IOException e) {
            throw new PackException(id + " cannot be deleted: close what uses it.", e);
        }
    }

    private Path require(String id) {
        return find(id).orElseThrow(() ->
                new PackException(
                        "There is no pack \"%s\" here: see vivavoce pack list.".formatted(id)));
    }

    private static boolean isPack(Path path) {
        return !String.valueOf(path.getFileName()).startsWith(".")
                && Files.isRegularFile(path.resolve(ManifestReader.FILE));
    }

    private static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}

package vivavoce.pack;

import vivavoce.model.ManifestReader;
import vivavoce.model.PackException;
import vivavoce.model.PackFiles;
import vivavoce.model.PackManifest;
import vivavoce.model.PackManifest.PackFile;
import vivavoce.onnx.Cancellation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Brings a pack into a folder beside its place, file by file, each held to its SHA-256. What is
 * whole there stays for another try; what is not the file is deleted. One thread.
 */
final class Installation {

    private final PackSource source;
    private final PackManifest manifest;
    private final Path folder;
    private final PackFiles files;
    private final Progress progress;
    private long before;

    /**
     * An installation.
     *
     * @param folder where the files are gathered
     * @throws PackException when the manifest gives a file no digest or a place outside
     */
    Installation(PackSource source, Path folder, Progress progress) {
        this.source = source;
        this.manifest = source.manifest();
        this.folder = folder;
        this.files = new PackFiles(folder, manifest.files());
        this.progress = progress;
        for (PackFile file : manifest.files()) {
            file.requireDigest();
            files.path(file.path());
        }
    }

    /**
     * Gathers everything.
     *
     * @throws PackException in one sentence when it cannot be had
     * @throws java.util.concurrent.CancellationException when it was cancelled
     */
    void run(Machine machine, Cancellation cancellation) {
        try {
            Files.createDirectories(folder);
            requireSpace(machine);
            for (PackFile file : manifest.files()) {
                cancellation.check();
                bring(file, cancellation);
                before += file.bytes();
                progress.at(before, manifest.bytes());
            }
            Files.writeString(folder.resolve(ManifestReader.FILE), source.manifestText());
        } catch (IOException e) {
            throw new PackException(
                    "%s cannot be written (%s): make room or check the permissions, then install again."
                            .formatted(folder, e.getMessage()),
                    e);
        }
    }

    private void requireSpace(Machine machine) throws IOException {
        long missing = 0;
        for (PackFile file : manifest.files()) {
            Path path = files.path(file.path());
            missing += file.bytes() - (Files.exists(path) ? Files.size(path) : 0);
        }
        machine.requireRoom(manifest.name(), missing, folder);
    }

    private void bring(PackFile file, Cancellation cancellation) throws IOException {
        Path path = files.path(file.path());
        Files.createDirectories(path.getParent());
        source.fetch(
                file, path, done -> progress.at(before + done, manifest.bytes()), cancellation);
        try {
            files.verify(file);
        } catch (PackException e) {
            Files.deleteIfExists(path);
            throw new PackException(
                    "%s is not what its manifest promises (wrong SHA-256): nothing was installed."
                            .formatted(file.path()),
                    e);
        }
    }
}

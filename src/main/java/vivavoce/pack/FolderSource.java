package vivavoce.pack;

import vivavoce.model.ManifestReader;
import vivavoce.model.PackException;
import vivavoce.model.PackFiles;
import vivavoce.model.PackManifest;
import vivavoce.model.PackManifest.PackFile;
import vivavoce.onnx.Cancellation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/** A pack that lies unpacked in a folder. */
final class FolderSource implements PackSource {

    private final Path folder;
    private final PackManifest manifest;

    FolderSource(Path folder) {
        this.folder = folder;
        this.manifest = ManifestReader.read(folder);
    }

    @Override
    public PackManifest manifest() {
        return manifest;
    }

    @Override
    public String manifestText() {
        Path file = folder.resolve(ManifestReader.FILE);
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new PackException(file + " cannot be read: check its permissions.", e);
        }
    }

    @Override
    public void fetch(PackFile file, Path to, LongConsumer here, Cancellation cancellation)
            throws IOException {
        Path from = new PackFiles(folder, manifest.files()).path(file.path());
        if (!Files.isRegularFile(from)) {
            throw new PackException(from + " is missing: nothing was installed.");
        }
        try (InputStream stream = Files.newInputStream(from)) {
            FileCopy.copy(stream, file, to, here, cancellation);
        }
    }
}

package vivavoce.pack;

import vivavoce.model.ManifestReader;
import vivavoce.model.PackException;
import vivavoce.model.PackManifest;
import vivavoce.model.PackManifest.PackFile;
import vivavoce.onnx.Cancellation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A pack in a zip. Nothing is unpacked by the names that the zip uses: only what the manifest lists
 * is read, to where the manifest says, and never more of it than the manifest says.
 */
final class ZipSource implements PackSource {

    private static final int MOST_MANIFEST_BYTES = 1 << 20;

    private final Path file;
    private final ZipFile zip;
    private final String root;
    private final String text;
    private final PackManifest manifest;

    ZipSource(Path file) {
        this.file = file;
        try {
            zip = new ZipFile(file.toFile());
        } catch (IOException e) {
            throw damaged(e);
        }
        try {
            ZipEntry entry = manifestEntry();
            root = entry.getName().substring(0, entry.getName().length() - nameLength());
            text = read(entry);
            manifest = ManifestReader.parse(text, file + "!" + entry.getName());
        } catch (PackException e) {
            close();
            throw e;
        }
    }

    private static int nameLength() {
        return ManifestReader.FILE.length();
    }

    /** The manifest nearest to the top; names that lead out of a folder are refused on sight. */
    private ZipEntry manifestEntry() {
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            String name = entries.nextElement().getName();
            if (name.startsWith("/") || name.contains("..") || name.contains("\\")) {
                throw new PackException(
                        "%s holds the path %s, which leads out of its folder: nothing was installed."
                                .formatted(file, name));
            }
        }
        return zip.stream()
                .filter(entry -> ("/" + entry.getName()).endsWith("/" + ManifestReader.FILE))
                .min(Comparator.comparingInt(entry -> entry.getName().length()))
                .orElseThrow(() ->
                        new PackException(
                                "%s holds no manifest.json: it is no pack.".formatted(file)));
    }

    private String read(ZipEntry entry) {
        try (InputStream stream = zip.getInputStream(entry)) {
            byte[] bytes = stream.readNBytes(MOST_MANIFEST_BYTES + 1);
            if (bytes.length > MOST_MANIFEST_BYTES) {
                throw new PackException(
                        "%s has a manifest of more than a megabyte: nothing was installed."
                                .formatted(file));
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    @Override
    public PackManifest manifest() {
        return manifest;
    }

    @Override
    public String manifestText() {
        return text;
    }

    @Override
    public void fetch(PackFile wanted, Path to, LongConsumer here, Cancellation cancellation)
            throws IOException {
        ZipEntry entry = zip.getEntry(root + wanted.path());
        if (entry == null) {
            throw new PackException(
                    "%s holds no %s: nothing was installed.".formatted(file, wanted.path()));
        }
        try (InputStream stream = zip.getInputStream(entry)) {
            FileCopy.copy(stream, wanted, to, here, cancellation);
        } catch (ZipException e) {
            throw damaged(e);
        }
    }

    private PackException damaged(IOException cause) {
        return new PackException(
                "%s is no zip, or is damaged: fetch it again.".formatted(file), cause);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw damaged(e);
        }
    }
}

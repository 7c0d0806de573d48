package vivavoce.model;

import vivavoce.model.PackManifest.PackFile;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The files of a pack, held to the sizes and digests of its manifest. */
public final class PackFiles {

    private final Path folder;
    private final List<PackFile> files;

    /** Files that lie, or will lie, in a folder. */
    public PackFiles(Path folder, List<PackFile> files) {
        this.folder = folder.toAbsolutePath().normalize();
        this.files = files;
    }

    /**
     * Reads every file through.
     *
     * @throws PackException when one is missing, changed or has no digest
     */
    public void verify() {
        files.forEach(this::verify);
    }

    /**
     * Where a file lies.
     *
     * @throws PackException when the manifest does not vouch for it
     */
    public Path path(String name) {
        if (files.stream().noneMatch(file -> file.path().equals(name))) {
            throw PackException.broken("manifest.json gives no hash for " + name);
        }
        return inside(name);
    }

    /**
     * Reads one file through.
     *
     * @throws PackException when it is missing, changed or has no digest
     */
    public void verify(PackFile file) {
        Path path = inside(file.path());
        String expected = file.requireDigest();
        try {
            if (!Files.isRegularFile(path)) {
                throw PackException.broken(file.path() + " is missing");
            }
            if (Files.size(path) != file.bytes() || !sha256(path).equalsIgnoreCase(expected)) {
                throw PackException.broken(file.path() + " is damaged");
            }
        } catch (IOException e) {
            throw new PackException(file.path() + " cannot be read: check its permissions.", e);
        }
    }

    private Path inside(String name) {
        Path path = folder.resolve(name).normalize();
        if (!path.startsWith(folder) || path.equals(folder) || name.contains("\\")) {
            throw PackException.broken("manifest.json names " + name + " outside of its folder");
        }
        return path;
    }

    /** The SHA-256 of a file, in lower-case hexadecimal digits. */
    public static String sha256(Path path) throws IOException {
        try (InputStream stream = Files.newInputStream(path)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(stream, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}

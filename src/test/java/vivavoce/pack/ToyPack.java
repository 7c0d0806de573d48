package vivavoce.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A pack of two files, not made to be run. */
final class ToyPack {

    static final byte[] WEIGHTS = weights();
    static final byte[] WORDS = "one two three".getBytes(StandardCharsets.UTF_8);

    private ToyPack() {}

    static String manifest() {
        return """
        {"schema": 1, "id": "toy", "name": "Toy", "kind": "vad", "graphs": {},
         "license": {"spdx": "MIT", "url": "https://example.org/licence"},
         "files": [
          {"path": "data/weights.bin", "bytes": %d, "sha256": "%s"},
          {"path": "words.txt", "bytes": %d, "sha256": "%s"}]}
        """
                .formatted(WEIGHTS.length, sha256(WEIGHTS), WORDS.length, sha256(WORDS));
    }

    /** The pack as a zip. */
    static final byte[] ZIPPED = zipped();

    private static byte[] zipped() {
        try {
            Path file = Files.createTempFile("toy", ".zip");
            zip(
                    file,
                    "",
                    "manifest.json",
                    manifest(),
                    "data/weights.bin",
                    WEIGHTS,
                    "words.txt",
                    WORDS);
            byte[] bytes = Files.readAllBytes(file);
            Files.delete(file);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path folder(Path parent) throws IOException {
        Path folder = parent.resolve("toy-source");
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("manifest.json"), manifest());
        Files.write(folder.resolve("data/weights.bin"), WEIGHTS);
        Files.write(folder.resolve("words.txt"), WORDS);
        return folder;
    }

    static Path zip(Path file, String root, Object... namesAndContents) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(root + namesAndContents[i]));
                Object contents = namesAndContents[i + 1];
                zip.write(
                        contents instanceof String text
                                ? text.getBytes(StandardCharsets.UTF_8)
                                : (byte[]) contents);
            }
        }
        return file;
    }

    private static byte[] weights() {
        byte[] weights = new byte[300_000];
        new Random(3).nextBytes(weights);
        return weights;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package vivavoce.pack;

import vivavoce.model.PackException;
import vivavoce.model.PackManifest;
import vivavoce.model.PackManifest.PackFile;
import vivavoce.onnx.Cancellation;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pack in a zip on a server, named as {@code https://host/pack.zip#sha256=HEX}: the digest is
 * required, for a zip's manifest is no better than who sends it. The zip is fetched whole before
 * its manifest can be read, goes on after a broken connection or a restart, and is deleted once it
 * was installed from.
 */
final class WebZip implements PackSource {

    private static final Pattern DIGEST = Pattern.compile("sha256=([0-9a-fA-F]{64})");
    private static final int OK = 200;

    private final Path file;
    private final ZipSource zip;
    private boolean used;

    private WebZip(Path file) {
        this.file = file;
        this.zip = new ZipSource(file);
    }

    /** Whether an address names a zip. */
    static boolean isOne(URI address) {
        return String.valueOf(address.getPath()).toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /**
     * Fetches the zip.
     *
     * @param downloads where it lies meanwhile
     * @throws PackException when it has no digest, another one, does not come or does not fit
     */
    static WebZip fetch(URI address, Path downloads, HttpClient client, Duration patience) {
        Matcher digest = DIGEST.matcher(String.valueOf(address.getFragment()));
        if (!digest.matches()) {
            throw new PackException(
                    "A zip needs its SHA-256: add #sha256= and the digest to the address.");
        }
        String sha256 = digest.group(1).toLowerCase(Locale.ROOT);
        URI from = URI.create(address.toString().replaceAll("#.*", ""));
        Path to = downloads.resolve("." + sha256 + ".zip");
        try (client) {
            long bytes = size(from, client);
            Files.createDirectories(downloads);
            requireRoom(downloads, bytes - (Files.exists(to) ? Files.size(to) : 0));
            new Download(client, patience).fetch(from, to, bytes, here -> {}, new Cancellation());
            if (!sha256(to).equals(sha256)) {
                Files.delete(to);
                throw new PackException(
                        "%s is not what was promised (wrong SHA-256): nothing was installed."
                                .formatted(from));
            }
            return new WebZip(to);
        } catch (IOException e) {
            throw new PackException(
                    "%s could not be kept in %s: make room and install again."
                            .formatted(from, downloads),
                    e);
        }
    }

    private static void requireRoom(Path downloads, long bytes) throws IOException {
        long free = Files.getFileStore(downloads).getUsableSpace();
        if (bytes > free) {
            throw new PackException(
                    "The zip needs %s, and %s are free: nothing was installed."
                            .formatted(Size.of(bytes), Size.of(free)));
        }
    }

    private static long size(URI from, HttpClient client) {
        HttpRequest head = HttpRequest.newBuilder(from).timeout(WebSource.ANSWER).HEAD().build();
        try {
            HttpResponse<Void> answer = client.send(head, HttpResponse.BodyHandlers.discarding());
            long bytes = answer.headers().firstValueAsLong("Content-Length").orElse(0);
            if (answer.statusCode() == OK && bytes > 0) {
                return bytes;
            }
            throw new PackException(
                    "The server answers %d for %s, and no size: nothing was installed."
                            .formatted(answer.statusCode(), from));
        } catch (IOException e) {
            throw new PackException(
                    "%s cannot be read: check the connection and the address.".formatted(from), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PackException("Installing was interrupted: install again.", e);
        }
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream digest =
                        new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            byte[] buffer = new byte[1 << 16];
            while (digest.read(buffer) >= 0) {
                // Read for its digest alone.
            }
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public PackManifest manifest() {
        return zip.manifest();
    }

    @Override
    public String manifestText() {
        return zip.manifestText();
    }

    @Override
    public void fetch(PackFile wanted, Path to, LongConsumer here, Cancellation cancellation)
            throws IOException {
        used = true;
        zip.fetch(wanted, to, here, cancellation);
    }

    @Override
    public void close() {
        zip.close();
        try {
            if (used) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new PackException(file + " could not be deleted: delete it by hand.", e);
        }
    }
}

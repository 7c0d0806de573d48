package vivavoce.pack;

import vivavoce.model.PackException;
import vivavoce.model.PackFiles;
import vivavoce.model.PackManifest;
import vivavoce.model.PackManifest.PackFile;
import vivavoce.onnx.Cancellation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pack in a zip on a server, named as {@code https://host/pack.zip#sha256=HEX}: the digest is
 * required, for a zip's manifest is no better than who sends it. The zip is fetched whole before
 * its manifest can be read, goes on after a broken connection or a restart, and is deleted once all
 * of it was installed.
 */
final class WebZip implements PackSource {

    private static final Pattern DIGEST = Pattern.compile("sha256=([0-9a-fA-F]{64})");

    private final Path file;
    private final ZipSource zip;
    private final Set<String> left = new HashSet<>();

    private WebZip(Path file) {
        this.file = file;
        this.zip = new ZipSource(file);
        zip.manifest().files().forEach(each -> left.add(each.path()));
    }

    /** Whether an address names a zip. */
    static boolean isOne(URI address) {
        return String.valueOf(address.getPath()).toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /** Where it lies meanwhile, and on which machine. */
    record Place(Path downloads, Machine machine) {}

    /**
     * Fetches the zip.
     *
     * @throws java.util.concurrent.CancellationException when it was cancelled; what is there stays
     * @throws PackException when it has no digest, another one, does not come or does not fit
     */
    static WebZip fetch(
            URI address,
            Place place,
            HttpClient client,
            Duration patience,
            Progress progress,
            Cancellation cancellation) {
        Matcher digest = DIGEST.matcher(String.valueOf(address.getFragment()));
        if (!digest.matches()) {
            throw new PackException(
                    "A zip needs its SHA-256: add #sha256= and the digest to the address.");
        }
        String sha256 = digest.group(1).toLowerCase(Locale.ROOT);
        URI from = URI.create(address.toString().replaceAll("#.*", ""));
        Path downloads = place.downloads();
        Path to = downloads.resolve("." + sha256 + ".zip");
        try (client) {
            long bytes = size(from, client);
            Files.createDirectories(downloads);
            long there = Files.exists(to) ? Files.size(to) : 0;
            place.machine().requireRoom("The zip", bytes - there, downloads);
            new Download(client, patience)
                    .fetch(from, to, bytes, here -> progress.at(here, bytes), cancellation);
            cancellation.check();
            if (!PackFiles.sha256(to).equals(sha256)) {
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

    private static long size(URI from, HttpClient client) {
        HttpResponse<Void> answer =
                WebSource.send(
                        client,
                        WebSource.request(from).HEAD().build(),
                        HttpResponse.BodyHandlers.discarding());
        long bytes = answer.headers().firstValueAsLong("Content-Length").orElse(0);
        if (answer.statusCode() != WebSource.OK || bytes <= 0) {
            throw new PackException(
                    "The server answers %d for %s, and no size: nothing was installed."
                            .formatted(answer.statusCode(), from));
        }
        return bytes;
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
        zip.fetch(wanted, to, here, cancellation);
        left.remove(wanted.path());
    }

    @Override
    public void close() {
        zip.close();
        try {
            if (left.isEmpty()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new PackException(file + " could not be deleted: delete it by hand.", e);
        }
    }
}

package vivavoce.pack;

import vivavoce.model.ManifestReader;
import vivavoce.model.PackException;
import vivavoce.model.PackManifest;
import vivavoce.model.PackManifest.PackFile;
import vivavoce.onnx.Cancellation;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongConsumer;

/** A pack on a server. */
final class WebSource implements PackSource {

    private static final Set<String> OWN_HOSTS = Set.of("localhost", "127.0.0.1");
    private static final Duration ANSWER = Duration.ofSeconds(30);
    static final int OK = 200;
    private static final int MOST_MANIFEST_BYTES = 1 << 20;

    private final HttpClient client;
    private final Duration patience;
    private final String text;
    private final PackManifest manifest;
    private final URI base;

    private WebSource(
            HttpClient client, Duration patience, String text, PackManifest manifest, URI base) {
        this.client = client;
        this.patience = patience;
        this.text = text;
        this.manifest = manifest;
        this.base = base;
    }

    /** A pack whose manifest is known; its files are where the manifest says. */
    static WebSource of(String text, PackManifest manifest, Duration patience) {
        String source = PackManifest.need(manifest.source(), "source");
        return new WebSource(client(), patience, text, manifest, address(source));
    }

    /** A pack whose manifest is on the server too, beside its files. */
    static WebSource at(URI manifestAddress, Duration patience) {
        HttpClient client = client();
        String text = read(client, manifestAddress, patience);
        PackManifest manifest = ManifestReader.parse(text, manifestAddress.toString());
        URI base = manifest.source() == null ? manifestAddress : address(manifest.source());
        return new WebSource(client, patience, text, manifest, base);
    }

    /**
     * An address that packs may come from.
     *
     * @throws PackException unless it is encrypted, or this very machine
     */
    static URI address(String text) {
        try {
            URI address = new URI(text);
            boolean own = OWN_HOSTS.contains(String.valueOf(address.getHost()));
            if ("https".equals(address.getScheme())
                    || (own && "http".equals(address.getScheme()))) {
                return address;
            }
        } catch (URISyntaxException e) {
            throw new PackException(text + " is no address: check it.", e);
        }
        throw new PackException(text + " is not an https address: packs come from no other.");
    }

    static HttpClient client() {
        // NORMAL follows redirects, five at most, and never from https to http.
        return HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(ANSWER)
                .build();
    }

    static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).timeout(ANSWER);
    }

    /**
     * What a server answers.
     *
     * @throws PackException when it does not
     */
    static <T> HttpResponse<T> send(
            HttpClient client, HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request, body);
        } catch (IOException e) {
            throw unreadable(request.uri(), e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** The request's own time limit ends when the answer begins: a body can stall as well. */
    private static String read(HttpClient client, URI address, Duration patience) {
        HttpResponse.BodyHandler<String> body =
                HttpResponse.BodyHandlers.limiting(
                        HttpResponse.BodyHandlers.ofString(), MOST_MANIFEST_BYTES);
        CompletableFuture<HttpResponse<String>> asked =
                client.sendAsync(request(address).build(), body);
        try {
            HttpResponse<String> answer = asked.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (answer.statusCode() != OK) {
                throw new PackException(
                        "%s answers %d: check the address."
                                .formatted(address, answer.statusCode()));
            }
            return answer.body();
        } catch (ExecutionException | TimeoutException e) {
            throw unreadable(address, e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        } finally {
            asked.cancel(true);
        }
    }

    private static PackException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new PackException("Installing was interrupted: install again.", e);
    }

    private static PackException unreadable(URI address, Exception e) {
        return new PackException(
                "%s cannot be read: check the connection and the address.".formatted(address), e);
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
    public void fetch(PackFile file, Path to, LongConsumer here, Cancellation cancellation)
            throws IOException {
        URI from = file.url() == null ? base.resolve(file.path()) : address(file.url());
        new Download(client, patience).fetch(from, to, file.bytes(), here, cancellation);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}

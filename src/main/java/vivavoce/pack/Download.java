package vivavoce.pack;

import vivavoce.model.PackException;
import vivavoce.onnx.Cancellation;
import vivavoce.pack.ReceivedFile.DiskOrServer;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongConsumer;

/**
 * One file over the network: goes on where a broken connection or a closed app left it, and is not
 * fooled by a server that stalls, redirects in circles or lies about the size.
 */
final class Download {

    private static final int TRIES = 3;
    private static final long CHECK_MS = 100;

    private final HttpClient client;
    private final Duration patience;

    /**
     * Downloads by this client.
     *
     * @param patience with a server that sends nothing
     */
    Download(HttpClient client, Duration patience) {
        this.client = client;
        this.patience = patience;
    }

    /**
     * Brings a file; what is at its place already is its beginning.
     *
     * @param bytes that it has
     * @throws IOException when the disk does not take it
     * @throws PackException when the server does not give it
     */
    void fetch(URI from, Path to, long bytes, LongConsumer here, Cancellation cancellation)
            throws IOException {
        String broken = "";
        for (int attempt = 0; attempt < TRIES; attempt++) {
            long start = Files.exists(to) ? Files.size(to) : 0;
            if (start > bytes) {
                Files.delete(to);
                start = 0;
            }
            if (start == bytes) {
                return;
            }
            try (ReceivedFile file = new ReceivedFile(to, start, bytes, here)) {
                broken = attempt(from, file, cancellation);
            }
            if (broken.isEmpty()) {
                return;
            }
        }
        throw new PackException(
                "%s %s: install again to go on from here.".formatted(from.getHost(), broken));
    }

    /** What went wrong, for another try; empty when the file is whole. */
    private String attempt(URI from, ReceivedFile file, Cancellation cancellation)
            throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(from);
        if (file.received() > 0) {
            request.header("Range", "bytes=" + file.received() + "-");
        }
        CompletableFuture<HttpResponse<Void>> answer =
                client.sendAsync(request.build(), file::subscriber);
        try {
            await(answer, file, cancellation);
        } catch (TimeoutException e) {
            return "stopped sending";
        } catch (ExecutionException e) {
            return explain(e.getCause() == null ? e : e.getCause());
        } finally {
            answer.cancel(true);
        }
        return file.isWhole() ? "" : "broke the connection off";
    }

    /** Waits as long as bytes keep coming. */
    private void await(CompletableFuture<?> answer, ReceivedFile file, Cancellation cancellation)
            throws ExecutionException, TimeoutException {
        long before = file.received();
        long idleMs = 0;
        while (true) {
            cancellation.check();
            try {
                answer.get(CHECK_MS, TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException e) {
                idleMs = file.received() == before ? idleMs + CHECK_MS : 0;
                before = file.received();
                if (idleMs >= patience.toMillis()) {
                    throw e;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                cancellation.cancel();
            }
        }
    }

    /** The sentence's middle; what another try cannot mend is thrown. */
    private static String explain(Throwable failure) throws IOException {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            switch (at) {
                case PackException refused -> throw refused;
                case DiskOrServer own when own.getCause() instanceof IOException disk -> throw disk;
                case ConnectException _ -> {
                    return "cannot be reached";
                }
                default -> {}
            }
        }
        return "broke the connection off";
    }
}

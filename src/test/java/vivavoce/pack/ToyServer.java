package vivavoce.pack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on this machine that gives the toy pack, well or badly. */
final class ToyServer implements AutoCloseable {

    /** How it behaves when it is asked for the weights. */
    enum Manner {
        HONEST,
        /** Takes no notice of ranges. */
        FROM_THE_START,
        /** Ends after a third of what was asked for. */
        BREAKS_OFF,
        /** Does so once. */
        BREAKS_OFF_ONCE,
        /** Sends a third and then nothing more. */
        STALLS,
        SAYS_MORE,
        SAYS_NOTHING_AND_SENDS_MORE,
        SENDS_OTHER_BYTES,
        REDIRECTS,
        REDIRECTS_FOR_EVER,
        NOT_FOUND
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final AtomicInteger asked = new AtomicInteger();
    private final List<String> ranges = Collections.synchronizedList(new ArrayList<>());
    private volatile Manner manner;

    ToyServer(Manner manner) throws IOException {
        this.manner = manner;
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    void behave(Manner better) {
        manner = better;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/toy/";
    }

    /** Ranges of the weights that were asked for; empty for everything. */
    List<String> ranges() {
        return List.copyOf(ranges);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.endsWith("manifest.json")) {
            send(exchange, 200, ToyPack.manifest().getBytes(StandardCharsets.UTF_8), -1);
        } else if (path.endsWith("words.txt")) {
            send(exchange, 200, ToyPack.WORDS, -1);
        } else {
            weights(exchange, path);
        }
    }

    private void weights(HttpExchange exchange, String path) throws IOException {
        String range = exchange.getRequestHeaders().getFirst("Range");
        ranges.add(range == null ? "" : range);
        int from = range == null ? 0 : Integer.parseInt(range.replaceAll("[^0-9]", ""));
        byte[] rest = Arrays.copyOfRange(ToyPack.WEIGHTS, from, ToyPack.WEIGHTS.length);
        int status = range == null ? 200 : 206;
        boolean first = asked.getAndIncrement() == 0;
        switch (manner) {
            case HONEST -> send(exchange, status, rest, -1);
            case FROM_THE_START -> send(exchange, 200, ToyPack.WEIGHTS, -1);
            case BREAKS_OFF -> send(exchange, status, rest, rest.length / 3);
            case BREAKS_OFF_ONCE -> send(exchange, status, rest, first ? rest.length / 3 : -1);
            case STALLS -> stall(exchange, status, rest);
            case SAYS_MORE -> send(exchange, 200, Arrays.copyOf(ToyPack.WEIGHTS, 400_000), -1);
            case SAYS_NOTHING_AND_SENDS_MORE -> {
                exchange.sendResponseHeaders(200, 0);
                write(exchange, Arrays.copyOf(ToyPack.WEIGHTS, 400_000));
            }
            case SENDS_OTHER_BYTES -> send(exchange, 200, new byte[ToyPack.WEIGHTS.length], -1);
            case REDIRECTS -> {
                if (path.startsWith("/elsewhere")) {
                    send(exchange, status, rest, -1);
                } else {
                    redirect(exchange, "/elsewhere" + path);
                }
            }
            case REDIRECTS_FOR_EVER -> redirect(exchange, path + "x");
            case NOT_FOUND -> send(exchange, 404, new byte[0], -1);
        }
    }

    private void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    /**
     * @param only so many bytes, then the end; negative for all
     */
    private static void send(HttpExchange exchange, int status, byte[] bytes, int only)
            throws IOException {
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        write(exchange, only < 0 ? bytes : Arrays.copyOf(bytes, only));
    }

    private void stall(HttpExchange exchange, int status, byte[] bytes) throws IOException {
        exchange.sendResponseHeaders(status, bytes.length);
        OutputStream out = exchange.getResponseBody();
        out.write(bytes, 0, bytes.length / 3);
        out.flush();
        try {
            closing.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }

    private static void write(HttpExchange exchange, byte[] bytes) throws IOException {
        try (exchange;
                OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        } catch (IOException e) {
            // Closing after less than was announced is what some of these servers do.
            exchange.close();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.close();
    }
}

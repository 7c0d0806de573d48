package vivavoce.pack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
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
        NOT_FOUND,
        /** Sends half the manifest and then nothing more. */
        STALLS_AT_ONCE,
        /** Sends a manifest that does not end. */
        RAMBLES
    }

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final AtomicInteger asked = new AtomicInteger();
    private final List<String> ranges = Collections.synchronizedList(new ArrayList<>());
    private volatile Manner manner;

    ToyServer(Manner manner) throws IOException {
        this.manner = manner;
        threads.submit(this::accept);
    }

    void behave(Manner better) {
        manner = better;
    }

    String address() {
        return "http://127.0.0.1:" + server.getLocalPort() + "/toy/";
    }

    /** Ranges of the weights that were asked for; empty for everything. */
    List<String> ranges() {
        return List.copyOf(ranges);
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                threads.submit(() -> answer(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    /** One request a connection. */
    private void answer(Socket socket) {
        try (socket;
                OutputStream out = socket.getOutputStream()) {
            BufferedReader in =
                    new BufferedReader(
                            new InputStreamReader(
                                    socket.getInputStream(), StandardCharsets.ISO_8859_1));
            String[] request = in.readLine().split(" ");
            String path = request[1];
            String range = "";
            for (String line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
                if (line.toLowerCase(Locale.ROOT).startsWith("range:")) {
                    range = line.substring(6).strip();
                }
            }
            if (path.endsWith(".zip") && request[0].equals("HEAD")) {
                int said = ToyPack.ZIPPED.length + (manner == Manner.SAYS_MORE ? 9 : 0);
                head(out, 200, "Content-Length: " + said + "\r\n");
            } else if (path.endsWith("manifest.json") && manner == Manner.STALLS_AT_ONCE) {
                sendThird(out, 200, ToyPack.manifest().getBytes(StandardCharsets.UTF_8));
                awaitEnd();
            } else if (path.endsWith("manifest.json") && manner == Manner.RAMBLES) {
                send(out, 200, new byte[3 << 20]);
            } else if (path.endsWith("manifest.json")) {
                send(out, 200, ToyPack.manifest().getBytes(StandardCharsets.UTF_8));
            } else if (path.endsWith("words.txt")) {
                send(out, 200, ToyPack.WORDS);
            } else {
                weights(out, path, range);
            }
        } catch (IOException e) {
            // The client hung up: that is its right.
        }
    }

    private void weights(OutputStream out, String path, String range) throws IOException {
        ranges.add(range);
        int from = range.isEmpty() ? 0 : Integer.parseInt(range.replaceAll("[^0-9]", ""));
        byte[] whole = path.contains(".zip") ? ToyPack.ZIPPED : ToyPack.WEIGHTS;
        byte[] rest = Arrays.copyOfRange(whole, from, whole.length);
        int status = range.isEmpty() ? 200 : 206;
        boolean first = asked.getAndIncrement() == 0;
        byte[] more = Arrays.copyOf(whole, 400_000);
        switch (manner) {
            case HONEST -> send(out, status, rest);
            case FROM_THE_START -> send(out, 200, whole);
            case BREAKS_OFF -> sendThird(out, status, rest);
            case BREAKS_OFF_ONCE -> {
                if (first) {
                    sendThird(out, status, rest);
                } else {
                    send(out, status, rest);
                }
            }
            case STALLS -> {
                sendThird(out, status, rest);
                awaitEnd();
            }
            case SAYS_MORE -> send(out, 200, more);
            case SAYS_NOTHING_AND_SENDS_MORE -> {
                head(out, 200, "");
                out.write(more);
            }
            case SENDS_OTHER_BYTES -> send(out, 200, new byte[whole.length]);
            case REDIRECTS -> {
                if (path.startsWith("/elsewhere")) {
                    send(out, status, rest);
                } else {
                    redirect(out, "/elsewhere" + path);
                }
            }
            case REDIRECTS_FOR_EVER -> redirect(out, path + "x");
            case NOT_FOUND, STALLS_AT_ONCE, RAMBLES -> send(out, 404, new byte[0]);
        }
    }

    private static void redirect(OutputStream out, String to) throws IOException {
        head(out, 302, "Location: " + to + "\r\nContent-Length: 0\r\n");
    }

    private static void send(OutputStream out, int status, byte[] bytes) throws IOException {
        head(out, status, "Content-Length: " + bytes.length + "\r\n");
        out.write(bytes);
    }

    private static void sendThird(OutputStream out, int status, byte[] bytes) throws IOException {
        head(out, status, "Content-Length: " + bytes.length + "\r\n");
        out.write(bytes, 0, bytes.length / 3);
        out.flush();
    }

    private static void head(OutputStream out, int status, String headers) throws IOException {
        String head = "HTTP/1.1 " + status + " x\r\nConnection: close\r\n" + headers + "\r\n";
        out.write(head.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void awaitEnd() {
        try {
            closing.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        closing.countDown();
        server.close();
        threads.close();
    }
}

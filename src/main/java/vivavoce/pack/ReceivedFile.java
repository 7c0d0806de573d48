package vivavoce.pack;

import vivavoce.model.PackException;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.function.LongConsumer;

/** A file that a server is sending, appended to what is there. */
final class ReceivedFile implements AutoCloseable {

    private static final int OK = 200;
    private static final int PART = 206;

    private final FileChannel channel;
    private final String name;
    private final long bytes;
    private final LongConsumer here;
    private volatile long received;

    ReceivedFile(Path file, long start, long bytes, LongConsumer here) throws IOException {
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        this.name = String.valueOf(file.getFileName());
        this.bytes = bytes;
        this.here = here;
        this.received = start;
    }

    /** Bytes that are there. */
    long received() {
        return received;
    }

    boolean isWhole() {
        return received == bytes;
    }

    /** Takes an answer's body; what is wrong with the answer fails the body. */
    BodySubscriber<Void> subscriber(ResponseInfo answer) {
        return new Body(answer);
    }

    private void begin(ResponseInfo answer) throws IOException {
        int status = answer.statusCode();
        if (status != OK && status != PART) {
            throw new PackException(
                    "The server answers %d for %s: nothing was installed.".formatted(status, name));
        }
        if (status == OK) {
            // The server sends everything from the start, whatever was asked for.
            channel.truncate(0);
            received = 0;
        }
        OptionalLong said = answer.headers().firstValueAsLong("Content-Length");
        if (said.isPresent() && said.getAsLong() != bytes - received) {
            throw new PackException(
                    "The server says that %s has %d bytes, its manifest %d: nothing was installed."
                            .formatted(name, said.getAsLong() + received, bytes));
        }
        channel.position(received);
    }

    private void append(ByteBuffer part) throws IOException {
        if (received + part.remaining() > bytes) {
            throw new PackException(
                    "The server sends more of %s than its manifest says: nothing was installed."
                            .formatted(name));
        }
        long there = received;
        while (part.hasRemaining()) {
            there += channel.write(part);
        }
        received = there;
        here.accept(received);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Bytes on their way to the disk. */
    private final class Body implements BodySubscriber<Void> {

        private final ResponseInfo answer;
        private final CompletableFuture<Void> whole = new CompletableFuture<>();

        Body(ResponseInfo answer) {
            this.answer = answer;
        }

        @Override
        public CompletionStage<Void> getBody() {
            return whole;
        }

        @Override
        public void onSubscribe(Subscription subscription) {
            try {
                begin(answer);
                subscription.request(Long.MAX_VALUE);
            } catch (IOException | PackException e) {
                subscription.cancel();
                whole.completeExceptionally(new DiskOrServer(e));
            }
        }

        @Override
        public void onNext(List<ByteBuffer> parts) {
            if (whole.isDone()) {
                return;
            }
            try {
                for (ByteBuffer part : parts) {
                    append(part);
                }
            } catch (IOException | PackException e) {
                whole.completeExceptionally(new DiskOrServer(e));
            }
        }

        @Override
        public void onError(Throwable failure) {
            whole.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            whole.complete(null);
        }
    }

    /** Tells our own refusal and the disk's from the network's failures. */
    static final class DiskOrServer extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private DiskOrServer(Exception cause) {
            super(cause);
        }
    }
}

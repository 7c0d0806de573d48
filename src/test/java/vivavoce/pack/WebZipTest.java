package vivavoce.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vivavoce.model.PackException;
import vivavoce.onnx.Cancellation;
import vivavoce.pack.ToyServer.Manner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

/** A zip from a server on this machine that misbehaves in every way. */
@Timeout(60)
class WebZipTest {

    private static final Machine ROOMY = new Machine(1L << 40, there -> 1L << 40);
    private static final String DIGEST = ToyPack.sha256(ToyPack.ZIPPED);

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"HONEST", "REDIRECTS", "BREAKS_OFF_ONCE"})
    void installs(Manner manner) throws IOException {
        try (ToyServer server = new ToyServer(manner)) {
            install(server, "#sha256=" + DIGEST);
        }
        assertThat(folder.resolve("toy/data/weights.bin")).hasBinaryContent(ToyPack.WEIGHTS);
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).containsExactly(folder.resolve("toy"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BREAKS_OFF | broke the connection off: install again to go on from here.",
                "STALLS | stopped sending: install again to go on from here.",
                "SAYS_MORE | nothing was installed.",
                "SAYS_NOTHING_AND_SENDS_MORE | nothing was installed.",
                "SENDS_OTHER_BYTES | is not what was promised (wrong SHA-256): nothing was"
                        + " installed.",
                "REDIRECTS_FOR_EVER | The server answers 302",
                "NOT_FOUND | The server answers 404"
            })
    void saysWhatWentWrongAndInstallsNothing(Manner manner, String sentence) throws IOException {
        try (ToyServer server = new ToyServer(manner)) {
            assertThatThrownBy(() -> install(server, "#sha256=" + DIGEST))
                    .isInstanceOf(PackException.class)
                    .hasMessageContaining(sentence);
        }
        assertThat(shelf().installed()).isEmpty();
    }

    @Test
    void goesOnWhereABrokenConnectionLeftIt() throws IOException {
        try (ToyServer server = new ToyServer(Manner.BREAKS_OFF)) {
            assertThatThrownBy(() -> install(server, "#sha256=" + DIGEST))
                    .isInstanceOf(PackException.class);
            long there = Files.size(folder.resolve("." + DIGEST + ".zip"));
            assertThat(there).isGreaterThan(100_000);
            server.behave(Manner.HONEST);
            install(server, "#sha256=" + DIGEST);
            assertThat(server.ranges().getLast()).isEqualTo("bytes=%d-".formatted(there));
        }
        assertThat(shelf().installed()).extracting("id").containsExactly("toy");
    }

    @ParameterizedTest
    @CsvSource({"''", "#sha256=12ab", "#md5=12ab"})
    void noDigestNoZip(String fragment) throws IOException {
        try (ToyServer server = new ToyServer(Manner.HONEST)) {
            assertThatThrownBy(() -> install(server, fragment))
                    .hasMessage(
                            "A zip needs its SHA-256: add #sha256= and the digest to the"
                                    + " address.");
            assertThat(server.ranges()).isEmpty();
        }
    }

    @Test
    void noRoomNoByte() throws IOException {
        try (ToyServer server = new ToyServer(Manner.HONEST)) {
            Machine full = new Machine(1L << 40, there -> 100_200_000);
            assertThatThrownBy(() -> open(server, full, Progress.NONE, new Cancellation()))
                    .hasMessage(
                            "The zip needs 100 MB more on the disk, and 100 MB are free: make"
                                    + " room, then install again.");
            assertThat(server.ranges()).isEmpty();
        }
    }

    @Test
    void pausedItWaitsAndGoesOn() throws IOException {
        try (ToyServer server = new ToyServer(Manner.HONEST)) {
            Cancellation pause = new Cancellation();
            List<Long> totals = new ArrayList<>();
            assertThatThrownBy(() ->
                            open(
                                    server,
                                    ROOMY,
                                    (done, total) -> {
                                        totals.add(total);
                                        pause.cancel();
                                    },
                                    pause))
                    .isInstanceOf(CancellationException.class);
            assertThat(totals).isNotEmpty().containsOnly((long) ToyPack.ZIPPED.length);
            assertThat(folder.resolve("." + DIGEST + ".zip")).exists();
            install(server, "#sha256=" + DIGEST);
        }
        assertThat(shelf().installed()).extracting("id").containsExactly("toy");
    }

    /** Paused while it is unpacked: what was fetched is not fetched again. */
    @Test
    void unpackingGoesOnWithTheSameZip() throws IOException {
        try (ToyServer server = new ToyServer(Manner.HONEST)) {
            Cancellation pause = new Cancellation();
            try (PackSource source = open(server, ROOMY, Progress.NONE, new Cancellation())) {
                Progress pausing = (done, total) -> pause.cancel();
                assertThatThrownBy(() -> shelf().install(source, pausing, pause))
                        .isInstanceOf(CancellationException.class);
            }
            assertThat(server.ranges()).hasSize(1);
            install(server, "#sha256=" + DIGEST);
            assertThat(server.ranges()).hasSize(1);
        }
        assertThat(shelf().installed()).extracting("id").containsExactly("toy");
        assertThat(folder.resolve("." + DIGEST + ".zip")).doesNotExist();
    }

    private PackSource open(
            ToyServer server, Machine machine, Progress progress, Cancellation cancellation) {
        Catalogue none = new Catalogue(List.of());
        String address = server.address() + "toy.zip#sha256=" + DIGEST;
        return new Sources(none, folder, machine, Duration.ofSeconds(1))
                .open(address, progress, cancellation);
    }

    private void install(ToyServer server, String fragment) {
        Sources sources =
                new Sources(new Catalogue(List.of()), folder, ROOMY, Duration.ofSeconds(1));
        String address = server.address() + "toy.zip" + fragment;
        try (PackSource source = sources.open(address, Progress.NONE, new Cancellation())) {
            shelf().install(source, Progress.NONE, new Cancellation());
        }
    }

    private PackShelf shelf() {
        return new PackShelf(folder, ROOMY);
    }
}

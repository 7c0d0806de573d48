package vivavoce.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
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

/** From a server on this machine that misbehaves in every way. */
@Timeout(60)
class InstallTest {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Machine ROOMY = new Machine(1L << 40, folder -> 1L << 40);

    private final Sources sources =
            new Sources(new Catalogue(List.of()), Path.of("unused"), ROOMY, PATIENCE);

    @TempDir Path folder;

    @Test
    void installsFromAnHonestServerAndTellsHowFarItIs() throws IOException {
        List<Long> progress = new ArrayList<>();
        try (ToyServer server = new ToyServer(Manner.HONEST)) {
            install(server, (done, total) -> progress.add(done));
        }
        assertInstalled();
        assertThat(progress).isSorted().endsWith((long) ToyPack.WEIGHTS.length + 13);
        shelf(ROOMY).verify("toy");
    }

    @ParameterizedTest
    @CsvSource({"REDIRECTS", "BREAKS_OFF_ONCE"})
    void getsThereAllTheSame(Manner manner) throws IOException {
        try (ToyServer server = new ToyServer(manner)) {
            install(server, Progress.NONE);
        }
        assertInstalled();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BREAKS_OFF | 127.0.0.1 broke the connection off: install again to go on from"
                        + " here.",
                "STALLS | 127.0.0.1 stopped sending: install again to go on from here.",
                "SAYS_MORE | The server says that weights.bin has 400000 bytes, its manifest"
                        + " 300000: nothing was installed.",
                "SAYS_NOTHING_AND_SENDS_MORE | The server sends more of weights.bin than its"
                        + " manifest says: nothing was installed.",
                "SENDS_OTHER_BYTES | data/weights.bin is not what its manifest promises (wrong"
                        + " SHA-256): nothing was installed.",
                "REDIRECTS_FOR_EVER | The server answers 302 for weights.bin: nothing was"
                        + " installed.",
                "NOT_FOUND | The server answers 404 for weights.bin: nothing was installed."
            })
    void saysInOneSentenceWhatWentWrongAndLeavesNothingInstalled(Manner manner, String sentence)
            throws IOException {
        try (ToyServer server = new ToyServer(manner)) {
            assertThatThrownBy(() -> install(server, Progress.NONE))
                    .isInstanceOf(PackException.class)
                    .hasMessage(sentence);
        }
        assertThat(shelf(ROOMY).installed()).isEmpty();
        assertThat(shelf(ROOMY).find("toy")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"STALLS_AT_ONCE", "RAMBLES"})
    void aManifestThatDoesNotEndIsGivenUp(Manner manner) throws IOException {
        try (ToyServer server = new ToyServer(manner)) {
            String address = server.address();
            assertThatThrownBy(() -> sources.open(address, Progress.NONE, new Cancellation()))
                    .hasMessage(
                            address
                                    + "manifest.json cannot be read: check the connection and the"
                                    + " address.");
        }
    }

    @Test
    void whatNobodyVouchesForIsRefusedBeforeAnythingIsAsked() {
        Catalogue known = Catalogue.read(Path.of("assets/packs"));
        Sources all = new Sources(known, Path.of("unused"), ROOMY, PATIENCE);
        assertThatThrownBy(() -> all.open("lfm2.5-audio", Progress.NONE, new Cancellation()))
                .isInstanceOf(PackException.class)
                .hasMessage(
                        "LFM2.5-Audio 1.5B cannot be fetched: the SHA-256 of its files is not"
                                + " known here.");
        all.open("silero-vad", Progress.NONE, new Cancellation()).close();
    }

    @ParameterizedTest
    @CsvSource({"HONEST", "FROM_THE_START"})
    void goesOnAfterABreakEvenInAnotherProcess(Manner better) throws IOException {
        try (ToyServer server = new ToyServer(Manner.BREAKS_OFF)) {
            assertThatThrownBy(() -> install(server, Progress.NONE))
                    .isInstanceOf(PackException.class);
            long there = Files.size(folder.resolve(".toy.partial/data/weights.bin"));
            assertThat(there).isBetween(100_000L, 299_999L);
            server.behave(better);
            install(server, Progress.NONE);
            assertThat(server.ranges().getLast()).isEqualTo("bytes=%d-".formatted(there));
        }
        assertInstalled();
    }

    @Test
    void aTryAfterWrongBytesStartsAfresh() throws IOException {
        try (ToyServer server = new ToyServer(Manner.SENDS_OTHER_BYTES)) {
            assertThatThrownBy(() -> install(server, Progress.NONE))
                    .isInstanceOf(PackException.class);
            server.behave(Manner.HONEST);
            install(server, Progress.NONE);
        }
        assertInstalled();
    }

    @Test
    void nobodyThere() throws IOException {
        ToyServer server = new ToyServer(Manner.HONEST);
        String address = server.address();
        server.close();
        assertThatThrownBy(() -> sources.open(address, Progress.NONE, new Cancellation()))
                .hasMessage(
                        address
                                + "manifest.json cannot be read: check the connection and the"
                                + " address.");
        assertThatThrownBy(() ->
                        sources.open(
                                "http://example.org/manifest.json",
                                Progress.NONE,
                                new Cancellation()))
                .hasMessageContaining("is not an https address");
        assertThatThrownBy(() -> sources.open("nowhere", Progress.NONE, new Cancellation()))
                .hasMessageStartingWith("There is no pack, folder or zip \"nowhere\"");
    }

    @Test
    void asksForRoomFirst() throws IOException {
        Machine full = new Machine(1L << 40, path -> 1_000);
        try (ToyServer server = new ToyServer(Manner.HONEST);
                PackSource source =
                        sources.open(server.address(), Progress.NONE, new Cancellation())) {
            assertThatThrownBy(() -> shelf(full).install(source, Progress.NONE, new Cancellation()))
                    .hasMessage(
                            "Toy needs 100 MB more on the disk, and 1 kB are free: make room, then"
                                    + " install again.");
            assertThat(server.ranges()).isEmpty();
        }
    }

    /** A disk that fills up meanwhile: the file stands on a device that takes nothing. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aDiskThatFillsUp() throws IOException {
        Files.createDirectories(folder.resolve(".toy.partial/data"));
        Files.createSymbolicLink(
                folder.resolve(".toy.partial/data/weights.bin"), Path.of("/dev/full"));
        try (ToyServer server = new ToyServer(Manner.HONEST)) {
            assertThatThrownBy(() -> install(server, Progress.NONE))
                    .isInstanceOf(PackException.class)
                    .hasMessageEndingWith(
                            "cannot be written (No space left on device): make room or check the"
                                    + " permissions, then install again.");
        }
        assertThat(shelf(ROOMY).installed()).isEmpty();
    }

    @Test
    void canBeStopped() throws IOException {
        Cancellation stopped = new Cancellation();
        try (ToyServer server = new ToyServer(Manner.STALLS);
                PackSource source =
                        sources.open(server.address(), Progress.NONE, new Cancellation())) {
            assertThatThrownBy(() ->
                            shelf(ROOMY)
                                    .install(source, (done, total) -> stopped.cancel(), stopped))
                    .isInstanceOf(CancellationException.class);
        }
        assertThat(shelf(ROOMY).installed()).isEmpty();
    }

    @Test
    void aNewVersionTakesTheOldOnesPlaceWhole() throws IOException {
        try (ToyServer server = new ToyServer(Manner.HONEST)) {
            install(server, Progress.NONE);
            Files.writeString(folder.resolve("toy/leftover.txt"), "old");
            server.behave(Manner.NOT_FOUND);
            assertThatThrownBy(() -> install(server, Progress.NONE))
                    .isInstanceOf(PackException.class);
            assertThat(folder.resolve("toy/leftover.txt")).exists();
            server.behave(Manner.HONEST);
            install(server, Progress.NONE);
        }
        assertInstalled();
        assertThat(folder.resolve("toy/leftover.txt")).doesNotExist();
    }

    private void install(ToyServer server, Progress progress) {
        try (PackSource source =
                sources.open(server.address(), Progress.NONE, new Cancellation())) {
            shelf(ROOMY).install(source, progress, new Cancellation());
        }
    }

    private void assertInstalled() throws IOException {
        assertThat(shelf(ROOMY).installed()).extracting("id").containsExactly("toy");
        assertThat(folder.resolve("toy/data/weights.bin")).hasBinaryContent(ToyPack.WEIGHTS);
        assertThat(folder.resolve("toy/words.txt")).hasBinaryContent(ToyPack.WORDS);
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).containsExactly(folder.resolve("toy"));
        }
    }

    private PackShelf shelf(Machine machine) {
        return new PackShelf(folder, machine);
    }
}

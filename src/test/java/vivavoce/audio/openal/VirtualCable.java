package vivavoce.audio.openal;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A PulseAudio server of our own with a loudspeaker whose sound can be recorded, and a microphone
 * that hears what is played to it. It ends with the test; should the test be killed, its pipes
 * break, its clients end and the server follows.
 */
public final class VirtualCable implements AutoCloseable {

    /** Programs it needs. */
    public static final List<String> PROGRAMS = List.of("pulseaudio", "pactl", "parec", "paplay");

    private static final String SETUP =
            """
            load-module module-native-protocol-unix auth-anonymous=1 socket=%s
            load-module module-null-sink sink_name=out rate=48000 channels=2 sink_properties=device.description=TestSpeakers
            load-module module-null-sink sink_name=micfeed rate=48000 channels=1 sink_properties=device.description=MicFeed
            load-module module-remap-source master=micfeed.monitor source_name=virtmic source_properties=device.description=VirtualMic
            set-default-sink out
            set-default-source virtmic
            """;

    private static final int LONGEST_SECONDS = 100;

    private final Path folder;
    private final List<Process> processes = new ArrayList<>();
    private String loudspeaker = "out";
    private String feed = "micfeed";

    private VirtualCable(Path folder) {
        this.folder = folder;
    }

    /** Whether the programs are installed. */
    public static boolean isInstalled() {
        String[] folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        return PROGRAMS.stream()
                .allMatch(name ->
                        Stream.of(folders).anyMatch(at -> Files.isExecutable(Path.of(at, name))));
    }

    /** Starts the server; its socket and settings go in this folder. */
    public static VirtualCable start(Path folder) throws Exception {
        VirtualCable cable = new VirtualCable(folder);
        try {
            cable.startServer();
            // An idle null sink hands sound over every two seconds; a listener keeps it quick.
            cable.drain(cable.record("micfeed"));
            cable.drain(cable.record("out"));
            return cable;
        } catch (Exception e) {
            cable.close();
            throw e;
        }
    }

    /** What a program needs in its environment to use these devices. */
    public Map<String, String> environment() {
        return Map.of(
                "PULSE_SERVER", "unix:" + socket(),
                "HOME", folder.toString(),
                "XDG_RUNTIME_DIR", folder.toString());
    }

    /** Starts playing a WAV file to the microphone. */
    public Process playToMicrophone(Path wav) throws IOException {
        return quiet("paplay", "--device=" + feed, wav.toString());
    }

    /** What comes out of the loudspeaker: raw mono, 48 kHz, 16 bits, little-endian. */
    public InputStream loudspeaker() throws IOException {
        return record(loudspeaker);
    }

    /** Starts a program that uses these devices; it is ended with the cable. */
    public Process client(String... command) throws IOException {
        return start(ProcessBuilder.Redirect.INHERIT, command);
    }

    /** A sound server's client, which may complain when the plug is pulled. */
    private Process quiet(String... command) throws IOException {
        return start(ProcessBuilder.Redirect.DISCARD, command);
    }

    private Process start(ProcessBuilder.Redirect errors, String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment());
        builder.redirectError(errors);
        Process process = builder.start();
        processes.add(process);
        // A program stuck in native code hears no interrupt; its end ends the wait for its words.
        CompletableFuture.delayedExecutor(LONGEST_SECONDS, TimeUnit.SECONDS)
                .execute(process::destroyForcibly);
        return process;
    }

    /** From now on the microphone hears the loudspeaker, about so late. */
    public void loopBack(int delayMs) throws IOException {
        pactl(
                "load-module",
                "module-loopback",
                "source=out.monitor",
                "sink=micfeed",
                "latency_msec=" + delayMs);
    }

    /** Pulls both plugs: the devices go, the server stays. */
    public void unplug() throws IOException {
        pactl("unload-module", "module-remap-source");
        pactl("unload-module", "module-null-sink");
    }

    /** The sound server dies, as in a crash. */
    public void die() throws InterruptedException {
        processes.getFirst().destroyForcibly().waitFor();
    }

    /** Devices at 44.1 kHz take the others' place, and every stream moves to them. */
    public void changeRate() throws IOException {
        pactl("load-module", "module-null-sink", "rate=44100", "sink_name=out2");
        pactl("load-module", "module-null-sink", "rate=44100", "sink_name=micfeed2");
        drain(record("micfeed2"));
        drain(record("out2"));
        move("sink-input", idOf("sinks", "out"), "out2");
        move("source-output", idOf("sources", "virtmic"), "micfeed2.monitor");
        loudspeaker = "out2";
        feed = "micfeed2";
    }

    private void move(String stream, String from, String to) throws IOException {
        for (String[] row : pactl("list", "short", stream + "s")) {
            if (row[1].equals(from)) {
                pactl("move-" + stream, row[0], to);
            }
        }
    }

    private String idOf(String devices, String name) throws IOException {
        return pactl("list", "short", devices).stream()
                .filter(row -> row[1].equals(name))
                .findFirst()
                .orElseThrow()[0];
    }

    /** Tells the server something; the words of every line that it answers. */
    private List<String[]> pactl(String... command) throws IOException {
        String[] all = Stream.concat(Stream.of("pactl"), Stream.of(command)).toArray(String[]::new);
        try (BufferedReader answer = quiet(all).inputReader(StandardCharsets.UTF_8)) {
            return answer.lines().map(line -> line.split("\t")).toList();
        }
    }

    /** Ends everything that was started, the server last. */
    @Override
    public void close() {
        processes.reversed().forEach(VirtualCable::end);
    }

    private void startServer() throws Exception {
        Path setup = Files.writeString(folder.resolve("setup.pa"), SETUP.formatted(socket()));
        Process server =
                start(
                        ProcessBuilder.Redirect.PIPE,
                        "pulseaudio",
                        "-n",
                        "--daemonize=no",
                        "--exit-idle-time=30",
                        "--use-pid-file=false",
                        "--log-target=stderr",
                        "--log-level=info",
                        "-F",
                        setup.toString());
        awaitLine(server, "Daemon startup complete");
    }

    private Path socket() {
        return folder.resolve("native");
    }

    private InputStream record(String sink) throws IOException {
        return quiet(
                        "parec",
                        "--device=" + sink + ".monitor",
                        "--rate=48000",
                        "--channels=1",
                        "--format=s16le",
                        "--raw",
                        "--latency-msec=5")
                .getInputStream();
    }

    private void drain(InputStream in) {
        Thread.ofVirtual()
                .start(() -> {
                    try (in) {
                        in.transferTo(OutputStream.nullOutputStream());
                    } catch (IOException e) {
                        // The program has ended.
                    }
                });
    }

    private void awaitLine(Process process, String text) throws Exception {
        CompletableFuture<Void> seen = new CompletableFuture<>();
        Thread.ofVirtual()
                .start(() -> {
                    try (BufferedReader log = process.errorReader(StandardCharsets.UTF_8)) {
                        List<String> lines = new ArrayList<>();
                        for (String line; (line = log.readLine()) != null; ) {
                            lines.add(line);
                            if (line.contains(text)) {
                                seen.complete(null);
                            }
                        }
                        seen.completeExceptionally(new IOException(String.join("\n", lines)));
                    } catch (IOException e) {
                        seen.completeExceptionally(new UncheckedIOException(e));
                    }
                });
        seen.get(20, TimeUnit.SECONDS);
    }

    private static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(3, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}

package vivavoce.app;

import static org.assertj.core.api.Assertions.assertThat;

import jdk.jfr.consumer.RecordingFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A whole lesson opens no socket and writes nothing outside its own folder. The flight recorder of
 * the program's own process notes every socket, of whatever kind, and every look-up of a name;
 * where the system allows, the process is besides in a network without interfaces.
 */
class OfflineTest {

    private static final String SOCKETS =
            "sun.nio.ch.Net::socket;sun.nio.ch.Net::serverSocket;sun.nio.ch.UnixDomainSockets::socket;"
                + "java.net.Inet6AddressImpl::lookupAllHostAddr;"
                + "java.net.Inet4AddressImpl::lookupAllHostAddr";

    @TempDir Path temporary;

    @Test
    void aWholeLessonOpensNoSocketAndWritesNothing() throws Exception {
        assertThat(run("demo")).contains("[listens]");
        assertThat(sockets()).isEmpty();
        assertThat(files("home")).isEmpty();
        assertThat(files("data")).isEmpty();
    }

    @Test
    void aSocketWouldBeSeen() throws Exception {
        run("pack", "install", "https://127.0.0.1:9/pack/", "--accept-licence");
        assertThat(sockets()).isNotEmpty();
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(withoutNetwork());
        List<String> program = OwnProgram.with(arguments);
        command.add(program.getFirst());
        command.add(
                "-XX:StartFlightRecording:filename=" + recording() + ",method-trace=" + SOCKETS);
        command.add("-Duser.home=" + Files.createDirectories(temporary.resolve("home")));
        command.add("-Djava.io.tmpdir=" + Files.createDirectories(temporary.resolve("natives")));
        command.add("-DDJL_CACHE_DIR=" + temporary.resolve("natives"));
        command.add("-Dvivavoce.data=" + Files.createDirectories(temporary.resolve("data")));
        command.addAll(program.subList(1, program.size()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return told;
    }

    private static List<String> withoutNetwork() throws IOException, InterruptedException {
        List<String> namespace = List.of("unshare", "--map-root-user", "--net");
        try {
            List<String> trial = new ArrayList<>(namespace);
            trial.add("true");
            boolean possible = new ProcessBuilder(trial).start().waitFor() == 0;
            return possible ? namespace : List.of();
        } catch (IOException e) {
            return List.of(); // Not this system's.
        }
    }

    private Path recording() {
        return temporary.resolve("sockets.jfr");
    }

    private List<String> sockets() throws IOException {
        return RecordingFile.readAllEvents(recording()).stream()
                .filter(event -> event.getEventType().getName().equals("jdk.MethodTrace"))
                .map(event -> String.valueOf(event.getStackTrace()))
                .toList();
    }

    private List<Path> files(String folder) throws IOException {
        try (Stream<Path> each = Files.walk(temporary.resolve(folder))) {
            return each.filter(Files::isRegularFile).toList();
        }
    }
}

package vivavoce.app;

import vivavoce.audio.openal.VirtualCable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The app as a process of its own, on the devices of a virtual cable. */
final class AppProcess {

    private AppProcess() {}

    static Process start(VirtualCable cable, String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-Dorg.lwjgl.system.memoryBackend=ffm",
                                "-Dvivavoce.home=" + Home.directory(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName()));
        command.addAll(List.of(arguments));
        return cable.client(command.toArray(String[]::new));
    }
}

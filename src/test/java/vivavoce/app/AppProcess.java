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
        return start(cable, Main.class, List.of("-Dvivavoce.home=" + Home.directory()), arguments);
    }

    /** Another class of the program, with these options of the Java runtime. */
    static Process start(
            VirtualCable cable, Class<?> main, List<String> options, String... arguments)
            throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-Dorg.lwjgl.system.memoryBackend=ffm",
                                "-cp",
                                System.getProperty("java.class.path")));
        command.add("-Duser.home=" + cable.environment().get("HOME"));
        command.addAll(options);
        command.add(main.getName());
        command.addAll(List.of(arguments));
        return cable.client(command.toArray(String[]::new));
    }
}

package vivavoce.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** This program, to be started again as a process of its own. */
final class OwnProgram {

    private OwnProgram() {}

    /** The command with these arguments: the installed launcher, or the classes that run now. */
    static List<String> with(String... arguments) {
        List<String> command = new ArrayList<>();
        String launcher = System.getProperty("jpackage.app-path", "");
        if (launcher.isEmpty()) {
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.add("--enable-native-access=ALL-UNNAMED");
            command.add("--sun-misc-unsafe-memory-access=allow");
            command.add("-Dvivavoce.home=" + Home.directory());
            command.add("-cp");
            command.add(System.getProperty("java.class.path"));
            command.add(Main.class.getName());
        } else {
            command.add(launcher);
        }
        command.addAll(List.of(arguments));
        return command;
    }
}

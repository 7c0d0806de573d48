package vivavoce.app;

import java.nio.file.Path;
import java.util.Map;

/** Where the program's own files lie. */
final class Home {

    private Home() {}

    /** The folder of the installation; the launcher names it. */
    static Path directory() {
        return Path.of(System.getProperty("vivavoce.home", "."));
    }

    /** The pack that ships with the app. */
    static Path builtinPack() {
        return directory().resolve("models").resolve("builtin");
    }

    /**
     * The learner's own files: settings, progress, kept lessons, installed packs. The one folder
     * that the program writes to; {@code -Dvivavoce.data} names another.
     */
    static Path data() {
        String chosen = System.getProperty("vivavoce.data", "");
        return chosen.isEmpty()
                ? data(
                        System.getProperty("os.name", ""),
                        Path.of(System.getProperty("user.home", ".")),
                        System.getenv())
                : Path.of(chosen);
    }

    static Path data(String system, Path home, Map<String, String> environment) {
        if (system.startsWith("Windows")) {
            return in(environment, "LOCALAPPDATA", home.resolve("AppData").resolve("Local"))
                    .resolve("VivaVoce");
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("VivaVoce");
        }
        return in(environment, "XDG_DATA_HOME", home.resolve(".local").resolve("share"))
                .resolve("vivavoce");
    }

    private static Path in(Map<String, String> environment, String name, Path otherwise) {
        String value = environment.getOrDefault(name, "");
        return value.isEmpty() ? otherwise : Path.of(value);
    }

    /** The lessons that ship with the app. */
    static Path lessons() {
        return directory().resolve("assets").resolve("lessons");
    }

    /** The packs that can be installed. */
    static Path catalogue() {
        return directory().resolve("assets").resolve("packs");
    }

    /** The packs that were. */
    static Path packs() {
        return data().resolve("packs");
    }

    /** The demonstration lesson. */
    static Path demo() {
        return directory().resolve("assets").resolve("demo").resolve("lesson.txt");
    }

    /** What the learners in a simulated room say. */
    static Path clips() {
        return directory().resolve("assets").resolve("room");
    }
}

package vivavoce.app;

import java.nio.file.Path;

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

    /** The demonstration lesson. */
    static Path demo() {
        return directory().resolve("assets").resolve("demo").resolve("lesson.txt");
    }

    /** What the learners in a simulated room say. */
    static Path clips() {
        return directory().resolve("assets").resolve("room");
    }
}

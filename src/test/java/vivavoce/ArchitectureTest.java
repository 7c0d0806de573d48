package vivavoce;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.junit.jupiter.api.Test;

import vivavoce.time.SampleClock;

import java.net.URL;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The arrows between packages, as ARCHITECTURE.md draws them. */
class ArchitectureTest {

    /** What each package may import of ours; a package that is not listed may import nothing. */
    private static final Map<String, Set<String>> MAY_IMPORT =
            Map.ofEntries(
                    Map.entry("time", Set.of()),
                    Map.entry("trace", Set.of("time")),
                    Map.entry("loop", Set.of("time", "trace")),
                    Map.entry("files", Set.of()),
                    Map.entry("audio", Set.of("time", "files")),
                    Map.entry("audio.openal", Set.of("audio", "time")),
                    Map.entry("dsp", Set.of("audio")),
                    Map.entry("onnx", Set.of()),
                    Map.entry("echo", Set.of("audio", "dsp")),
                    Map.entry("vad", Set.of("audio", "dsp", "onnx")),
                    Map.entry("prosody", Set.of("dsp")),
                    Map.entry("turn", Set.of("time", "prosody")),
                    Map.entry("camera", Set.of("time")),
                    Map.entry("model", Set.of("onnx", "dsp", "audio", "camera")),
                    Map.entry("pack", Set.of("model", "onnx")),
                    Map.entry("maths", Set.of()),
                    Map.entry("speech", Set.of("onnx", "audio", "dsp", "maths", "model")),
                    Map.entry("playback", Set.of("audio", "time", "speech")),
                    Map.entry("learner", Set.of("files")),
                    Map.entry("guard", Set.of("maths")),
                    Map.entry("lessons", Set.of("maths", "guard")),
                    Map.entry(
                            "language",
                            Set.of("model", "onnx", "tutor", "guard", "maths", "speech")),
                    Map.entry("tutor", Set.of("maths", "speech", "guard", "learner", "lessons")),
                    Map.entry(
                            "bench",
                            Set.of(
                                    "audio", "dsp", "camera", "model", "maths", "onnx", "speech",
                                    "tutor")),
                    Map.entry(
                            "conversation",
                            Set.of(
                                    "time",
                                    "loop",
                                    "trace",
                                    "audio",
                                    "echo",
                                    "vad",
                                    "prosody",
                                    "turn",
                                    "camera",
                                    "model",
                                    "speech",
                                    "playback",
                                    "maths",
                                    "learner",
                                    "lessons",
                                    "tutor")),
                    Map.entry(
                            "room",
                            Set.of(
                                    "time",
                                    "bench",
                                    "audio",
                                    "vad",
                                    "camera",
                                    "model",
                                    "speech",
                                    "conversation",
                                    "echo")),
                    Map.entry("settings", Set.of("files")),
                    Map.entry("history", Set.of("conversation", "tutor", "camera", "files")),
                    Map.entry("camera.device", Set.of("camera")),
                    Map.entry(
                            "ui",
                            Set.of(
                                    "conversation",
                                    "tutor",
                                    "maths",
                                    "learner",
                                    "lessons",
                                    "camera",
                                    "speech",
                                    "settings",
                                    "history",
                                    "time")));

    /** Where the program's own classes lie, and no tests. */
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .importUrl(
                            SampleClock.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void packagesImportOnlyWhatTheyMay() {
        TreeMap<String, String> wrong = new TreeMap<>();
        for (var type : CLASSES) {
            String from = packageOf(type.getPackageName());
            for (var dependency : type.getDirectDependenciesFromSelf()) {
                String to = packageOf(dependency.getTargetClass().getPackageName());
                boolean ours = dependency.getTargetClass().getPackageName().startsWith("vivavoce");
                if (ours && !from.equals(to) && !mayImport(from, to)) {
                    wrong.put(from + " -> " + to, dependency.getDescription());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void eachLibraryLivesBehindOnePackage() {
        onlyIn("vivavoce.audio.openal..", "org.lwjgl..");
        noClasses()
                .that()
                .resideOutsideOfPackages("vivavoce.echo..", "vivavoce.camera.device..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("dev.onvoid.."))
                .check(CLASSES);
        onlyIn("vivavoce.onnx..", "ai.onnxruntime..");
        onlyIn("vivavoce.ui..", "javafx..", "atlantafx..", "org.scilab..");
        onlyIn("vivavoce.history..", "org.apache.pdfbox..", "org.apache.fontbox..");
        onlyIn("vivavoce.app..", "picocli..");
        onlyIn("vivavoce.model..", "ai.djl..");
    }

    /** No account, no network: packs are the one reason to open a connection. */
    @Test
    void onlyPacksMayOpenASocket() {
        onlyIn("vivavoce.pack..", "java.net.http..");
        noClasses()
                .that()
                .resideInAPackage("vivavoce..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.net\\.(Socket|ServerSocket|DatagramSocket|MulticastSocket"
                                + "|URLConnection|HttpURLConnection)"
                                + "|java\\.nio\\.channels\\..*Socket.*"
                                + "|javax\\.net\\..*")
                .check(CLASSES);
        // An address of a resource is no connection; opening one is.
        noClasses()
                .should()
                .callMethod(URL.class, "openStream")
                .orShould()
                .callMethod(URL.class, "openConnection")
                .check(CLASSES);
    }

    @Test
    void threadsAreStartedOnlyByLoops() {
        noClasses()
                .that()
                .resideOutsideOfPackages("vivavoce.loop..", "vivavoce.ui..", "vivavoce.app..")
                .should()
                .callConstructor(Thread.class, Runnable.class)
                .check(CLASSES);
    }

    private static void onlyIn(String home, String... library) {
        noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat(resideInAnyPackage(library))
                .check(CLASSES);
    }

    private static boolean mayImport(String from, String to) {
        return from.equals("app") || MAY_IMPORT.getOrDefault(from, Set.of()).contains(to);
    }

    /** {@code vivavoce.ui.board} is a part of {@code ui}; the device packages stand alone. */
    private static String packageOf(String name) {
        String relative = name.replaceFirst("^vivavoce\\.?", "");
        boolean alone = relative.equals("audio.openal") || relative.equals("camera.device");
        return alone ? relative : relative.replaceFirst("\\..*", "");
    }
}

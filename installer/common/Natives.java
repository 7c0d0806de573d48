import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes the native libraries out of the jars of a folder: this platform's are laid beside the jars,
 * so that nothing is unpacked at each start; other platforms' are dropped: {@code java Natives.java
 * FOLDER}.
 */
final class Natives {

    private static final Pattern NATIVE =
            Pattern.compile(".*\\.(so|dll|dylib|jnilib|a)|.*\\.dSYM/.*", Pattern.CASE_INSENSITIVE);

    /** These find their library in their own jar only. */
    private static final Pattern FROM_JAR = Pattern.compile("(webrtc-java|jna)-.*");

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                take(jar, FROM_JAR.matcher(jar.getFileName().toString()).matches());
            }
        }
    }

    private static void take(Path jar, boolean stays) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            for (Path library : libraries(inside.getPath("/"))) {
                boolean ours = library.getNameCount() == 1 || ours(library.toString());
                if (ours && stays) {
                    continue;
                }
                if (ours && !library.toString().contains(".dSYM/")) {
                    Path beside = jar.resolveSibling(library.getFileName().toString());
                    Files.copy(library, beside, StandardCopyOption.REPLACE_EXISTING);
                }
                Files.delete(library);
            }
        }
    }

    private static List<Path> libraries(Path root) throws IOException {
        try (Stream<Path> each = Files.walk(root)) {
            return each.filter(Files::isRegularFile)
                    .filter(file -> NATIVE.matcher(file.toString()).matches())
                    .toList();
        }
    }

    private static boolean ours(String path) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        boolean arm = System.getProperty("os.arch").equals("aarch64");
        String name = system.startsWith("windows") ? "(win|windows|win32)" : system.startsWith("mac") ? "(osx|macos|darwin)" : "linux";
        String processor = arm ? "(arm64|aarch64)" : "(x64|x86[-_]64|amd64)";
        return Pattern.compile("/" + name + "[-/]" + processor + "/").matcher(path).find();
    }
}

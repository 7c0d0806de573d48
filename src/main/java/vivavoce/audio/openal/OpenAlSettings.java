package vivavoce.audio.openal;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What OpenAL Soft is told before it starts. It takes the size of its buffers from a settings file
 * alone, and reads the file's path and its own volume of complaints from the environment. What a
 * person has put there stays.
 */
final class OpenAlSettings {

    private static final String FILE = "ALSOFT_CONF";
    private static final String LOG_LEVEL = "ALSOFT_LOGLEVEL";
    private static final String SILENT = "0";

    /** Two buffers of 256 samples: half the usual delay. */
    private static final String SETTINGS =
            """
            [general]
            period_size = 256
            periods = 2
            """;

    private OpenAlSettings() {}

    /** Puts them where OpenAL finds them; where that fails, its defaults stay. */
    static void announce() {
        Linker linker = Linker.nativeLinker();
        Optional<MemorySegment> setenv = linker.defaultLookup().find("setenv");
        if (setenv.isEmpty()) {
            return; // Windows
        }
        try {
            Path file = Files.createTempFile("vivavoce-openal", ".conf");
            file.toFile().deleteOnExit();
            Files.writeString(file, SETTINGS);
            MethodHandle set = handle(linker, setenv.get());
            set(set, FILE, file.toString());
            set(set, LOG_LEVEL, SILENT); // we say what is wrong ourselves
        } catch (IOException e) {
            System.getLogger("vivavoce.audio").log(Level.DEBUG, "OpenAL keeps its defaults", e);
        }
    }

    /** The only native call that LWJGL does not make for us. */
    @SuppressWarnings("restricted")
    private static MethodHandle handle(Linker linker, MemorySegment setenv) {
        return linker.downcallHandle(
                setenv,
                FunctionDescriptor.of(
                        ValueLayout.JAVA_INT,
                        ValueLayout.ADDRESS,
                        ValueLayout.ADDRESS,
                        ValueLayout.JAVA_INT));
    }

    private static void set(MethodHandle setenv, String name, String value) {
        try (Arena arena = Arena.ofConfined()) {
            int keepOthers = 0;
            var _ =
                    (int)
                            setenv.invokeExact(
                                    arena.allocateFrom(name),
                                    arena.allocateFrom(value),
                                    keepOthers);
        } catch (Throwable e) {
            throw new IllegalStateException("setenv failed", e);
        }
    }
}

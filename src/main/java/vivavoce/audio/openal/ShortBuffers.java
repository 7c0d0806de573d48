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
 * Asks OpenAL Soft for two device buffers of 256 samples, half the usual delay. It takes this from
 * a settings file alone, whose path it reads from the environment when it starts.
 */
final class ShortBuffers {

    /** Where OpenAL Soft looks for its settings file; a person's own choice is left alone. */
    static final String VARIABLE = "ALSOFT_CONF";

    private static final String SETTINGS =
            """
            [general]
            period_size = 256
            periods = 2
            """;

    private ShortBuffers() {}

    /**
     * Names such a file in this process's environment; where that fails, OpenAL's defaults stay.
     */
    static void ask() {
        try {
            Path file = Files.createTempFile("vivavoce-openal", ".conf");
            file.toFile().deleteOnExit();
            announce(Files.writeString(file, SETTINGS));
        } catch (IOException e) {
            System.getLogger("vivavoce.audio").log(Level.DEBUG, "OpenAL keeps its defaults", e);
        }
    }

    /** Windows has no setenv. */
    @SuppressWarnings("restricted") // the only native call that LWJGL does not make for us
    private static void announce(Path settings) {
        Linker linker = Linker.nativeLinker();
        Optional<MemorySegment> setenv = linker.defaultLookup().find("setenv");
        if (setenv.isEmpty()) {
            return;
        }
        FunctionDescriptor shape =
                FunctionDescriptor.of(
                        ValueLayout.JAVA_INT,
                        ValueLayout.ADDRESS,
                        ValueLayout.ADDRESS,
                        ValueLayout.JAVA_INT);
        call(linker.downcallHandle(setenv.get(), shape), settings.toString());
    }

    private static void call(MethodHandle setenv, String path) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment name = arena.allocateFrom(VARIABLE);
            var _ = (int) setenv.invokeExact(name, arena.allocateFrom(path), 1);
        } catch (Throwable e) {
            throw new IllegalStateException("setenv failed", e);
        }
    }
}

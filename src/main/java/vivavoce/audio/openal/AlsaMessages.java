package vivavoce.audio.openal;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;

/**
 * Keeps ALSA's messages off the terminal. Where there is no sound card its library writes a dozen
 * lines there for every device that is looked for; the learner gets one sentence instead.
 */
@SuppressWarnings("restricted") // the app is started with native access
final class AlsaMessages {

    private static final String LIBRARY = "libasound.so.2";

    /** {@code void handler(const char *file, int line, const char *function, int err, ...)}. */
    private static final FunctionDescriptor HANDLER =
            FunctionDescriptor.ofVoid(
                    ValueLayout.ADDRESS,
                    ValueLayout.JAVA_INT,
                    ValueLayout.ADDRESS,
                    ValueLayout.JAVA_INT,
                    ValueLayout.ADDRESS);

    private AlsaMessages() {}

    /** Drops them from now on; does nothing where there is no such library. */
    static void drop() {
        try {
            SymbolLookup.libraryLookup(LIBRARY, Arena.global())
                    .find("snd_lib_error_set_handler")
                    .ifPresent(AlsaMessages::handWith);
        } catch (IllegalArgumentException e) {
            return; // no such library, no messages
        }
    }

    private static void handWith(MemorySegment setHandler) {
        Linker linker = Linker.nativeLinker();
        try {
            MethodHandle ignore = MethodHandles.empty(HANDLER.toMethodType());
            linker.downcallHandle(
                            setHandler,
                            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS))
                    .invoke(linker.upcallStub(ignore, HANDLER, Arena.global()));
        } catch (Throwable e) {
            throw new IllegalStateException("ALSA's messages could not be turned off", e);
        }
    }
}

package vivavoce.onnx;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Locale;

/**
 * Keeps ONNX Runtime from reporting to its makers. Version 1.29 does so by default on Linux: it
 * reads the machine's identity, keeps a database in the user's cache folder, opens sockets, and
 * crashes where the command line is longer than its buffer of 4 kB. Only an environment variable of
 * the process stops it, and Java can only set one through the system's own call.
 */
@SuppressWarnings("restricted")
final class Telemetry {

    private static final String VARIABLE = "ORT_DISABLE_TELEMETRY";

    private Telemetry() {}

    /** To be called before the native library makes its environment. */
    static void forbid() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment name = arena.allocateFrom(VARIABLE);
            MemorySegment value = arena.allocateFrom("1");
            if (System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows")) {
                SymbolLookup kernel = SymbolLookup.libraryLookup("kernel32", arena);
                handle(kernel, "SetEnvironmentVariableA", false).invoke(name, value);
            } else {
                SymbolLookup library = Linker.nativeLinker().defaultLookup();
                handle(library, "setenv", true).invoke(name, value, 1);
            }
        } catch (Throwable e) {
            // A private conversation is promised: without this call there is none.
            throw new IllegalStateException("ONNX Runtime could not be kept from reporting", e);
        }
    }

    /** A call that takes two strings, perhaps a flag, and gives a status. */
    private static MethodHandle handle(SymbolLookup library, String call, boolean flag) {
        FunctionDescriptor descriptor =
                FunctionDescriptor.of(
                        ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS);
        if (flag) {
            descriptor = descriptor.appendArgumentLayouts(ValueLayout.JAVA_INT);
        }
        return Linker.nativeLinker().downcallHandle(library.findOrThrow(call), descriptor);
    }
}

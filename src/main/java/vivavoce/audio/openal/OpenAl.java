package vivavoce.audio.openal;

import org.lwjgl.openal.AL;
import org.lwjgl.openal.ALC;
import org.lwjgl.openal.ALC10;
import org.lwjgl.openal.EXTDisconnect;
import org.lwjgl.openal.EXTThreadLocalContext;

import vivavoce.audio.AudioDeviceException;

/** The sound library itself: loaded once, with short device buffers. */
final class OpenAl {

    private static final String NO_LIBRARY =
            "Sound cannot be used on this computer. Type instead; captions show what is said.";

    private OpenAl() {}

    /** Loads the library if it is not loaded yet; comes before every other call. */
    static void load() throws AudioDeviceException {
        if (!Library.LOADED) {
            throw new AudioDeviceException(NO_LIBRARY);
        }
    }

    /** LWJGL looks functions up in a current context; afterwards none needs to be current. */
    static void findFunctions(long device, long context) {
        EXTThreadLocalContext.alcSetThreadContext(context);
        AL.createCapabilities(ALC.createCapabilities(device));
        EXTThreadLocalContext.alcSetThreadContext(0);
    }

    /** Whether the device is still there; one that was unplugged never comes back to life. */
    static boolean isConnected(long device) {
        return ALC10.alcGetInteger(device, EXTDisconnect.ALC_CONNECTED) != 0;
    }

    /** Loaded by the class loader when first asked for, so once and before any other call. */
    private static final class Library {
        static final boolean LOADED = load();

        private static boolean load() {
            try {
                OpenAlSettings.announce();
                AlsaMessages.drop();
                return ALC.getFunctionProvider() != null;
            } catch (LinkageError e) {
                return false;
            }
        }
    }
}

package vivavoce.audio.openal;

import org.lwjgl.openal.ALC10;
import org.lwjgl.openal.ALC11;
import org.lwjgl.openal.ALUtil;
import org.lwjgl.openal.EnumerateAllExt;

import vivavoce.audio.AudioDeviceException;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/**
 * The sound devices plugged in now.
 *
 * @param microphones names for {@link OpenAlMicrophone#open}, the system's choice first
 * @param speakers names for {@link OpenAlSpeaker#open}, the system's choice first
 */
public record SoundDevices(List<String> microphones, List<String> speakers) {

    /**
     * Looks for devices; both lists are empty where there are none.
     *
     * @throws AudioDeviceException when the sound library does not load
     */
    public static SoundDevices list() throws AudioDeviceException {
        OpenAl.load();
        return new SoundDevices(
                named(
                        ALC11.ALC_CAPTURE_DEFAULT_DEVICE_SPECIFIER,
                        ALC11.ALC_CAPTURE_DEVICE_SPECIFIER),
                named(
                        EnumerateAllExt.ALC_DEFAULT_ALL_DEVICES_SPECIFIER,
                        EnumerateAllExt.ALC_ALL_DEVICES_SPECIFIER));
    }

    private static List<String> named(int first, int all) {
        List<String> names = ALUtil.getStringList(0, all); // also looks for new devices
        SequencedSet<String> ordered = new LinkedHashSet<>();
        String chosen = ALC10.alcGetString(0, first);
        if (chosen != null && !chosen.isEmpty()) {
            ordered.add(chosen);
        }
        if (names != null) {
            ordered.addAll(names);
        }
        return List.copyOf(ordered);
    }
}

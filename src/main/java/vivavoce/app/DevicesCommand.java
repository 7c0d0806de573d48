package vivavoce.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import vivavoce.audio.AudioDeviceException;
import vivavoce.audio.openal.SoundDevices;

import java.util.concurrent.Callable;

/** {@code vivavoce devices}: the microphones and loudspeakers that there are. */
@Command(name = "devices", description = "Lists microphones and loudspeakers.")
final class DevicesCommand implements Callable<Integer> {

    private record Device(String kind, String name) {}

    @Option(names = "--json", description = "One object a line.")
    private boolean json;

    @Override
    public Integer call() throws AudioDeviceException {
        Console console = Console.system(json);
        SoundDevices devices = SoundDevices.list();
        for (String name : devices.microphones()) {
            console.result(new Device("microphone", name), "microphone   " + name);
        }
        for (String name : devices.speakers()) {
            console.result(new Device("loudspeaker", name), "loudspeaker  " + name);
        }
        if (devices.microphones().isEmpty()) {
            console.say("No microphone was found: plug one in, or type instead.");
        }
        if (devices.speakers().isEmpty()) {
            console.say("No loudspeaker was found: the captions carry the lesson.");
        }
        return ExitCode.DONE;
    }
}

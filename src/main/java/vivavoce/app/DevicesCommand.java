package vivavoce.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import vivavoce.audio.AudioDeviceException;
import vivavoce.audio.openal.OpenAlMicrophone;
import vivavoce.audio.openal.OpenAlSpeaker;
import vivavoce.audio.openal.SoundDevices;
import vivavoce.echo.EchoReport;

import java.util.Locale;
import java.util.concurrent.Callable;

/** {@code vivavoce devices}: the microphones and loudspeakers that there are, and their echo. */
@Command(name = "devices", description = "Lists microphones and loudspeakers.")
final class DevicesCommand implements Callable<Integer> {

    private record Device(String kind, String name) {}

    @Option(names = "--json", description = "One object a line.")
    private boolean json;

    @Option(
            names = "--test",
            description = "Plays a soft chime and tells how its echo is dealt with.")
    private boolean test;

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
        if (test) {
            tellEcho(console);
        }
        return ExitCode.DONE;
    }

    private static void tellEcho(Console console) throws AudioDeviceException {
        try (OpenAlMicrophone microphone = OpenAlMicrophone.open();
                OpenAlSpeaker speaker = OpenAlSpeaker.open()) {
            EchoReport report = new EchoTest(microphone, speaker).run();
            String mode = report.mode().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            console.result(report, "echo         %s: %s".formatted(mode, report.sentence()));
        }
    }
}

package vivavoce.audio.openal;

import vivavoce.audio.AudioDeviceException;
import vivavoce.audio.AudioFrame;
import vivavoce.audio.DeviceOpener;
import vivavoce.audio.Microphone;
import vivavoce.audio.SoundClip;
import vivavoce.audio.Speaker;
import vivavoce.audio.WatchedMicrophone;
import vivavoce.audio.Wav;
import vivavoce.time.NanoClock;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;

/**
 * Uses the real devices from a process of its own, whose environment names the sound server: what
 * {@link VirtualCableTest} runs at the far end of the cable.
 */
final class CableProbe {

    private static final AudioFrame SILENCE = AudioFrame.silence(OpenAlSpeaker.SAMPLE_RATE);

    private CableProbe() {}

    public static void main(String[] args) throws Exception {
        switch (args[0]) {
            case "listen" -> listen(Path.of(args[1]), Integer.parseInt(args[2]));
            case "speak" -> speak(Path.of(args[1]));
            case "list" -> list();
            case "interrupt" -> interrupt(Integer.parseInt(args[1]));
            case "unplug" -> unplug();
            case "outlive" -> outlive();
            default -> throw new IllegalArgumentException(args[0]);
        }
        System.exit(0); // a capture device that was unplugged keeps a native thread
    }

    private static void list() throws Exception {
        SoundDevices devices = SoundDevices.list();
        say(devices.microphones().getFirst());
        say(devices.speakers().getFirst());
    }

    private static void listen(Path out, int frames) throws Exception {
        float[] heard = new float[frames * 160];
        try (OpenAlMicrophone microphone = OpenAlMicrophone.open()) {
            microphone.read();
            say("ready");
            for (int i = 0; i < frames; i++) {
                System.arraycopy(microphone.read().samples(), 0, heard, i * 160, 160);
            }
        }
        Wav.write(out, new SoundClip(heard, OpenAlMicrophone.SAMPLE_RATE));
        say("done");
    }

    private static void speak(Path in) throws Exception {
        float[] sound = Wav.read(in).samples();
        try (OpenAlSpeaker speaker = OpenAlSpeaker.open()) {
            speaker.write(SILENCE);
            say("ready");
            while (System.in.available() == 0) { // the test says when
                speaker.write(SILENCE);
            }
            for (int at = 0; at + 240 <= sound.length; at += 240) {
                speaker.write(new AudioFrame(Arrays.copyOfRange(sound, at, at + 240), 24_000));
            }
            speaker.flush();
        }
        say("done");
    }

    /** Plays a steady level, stops it in mid-frame, and tells when, and how much will be heard. */
    private static void interrupt(int times) throws Exception {
        float[] level = new float[240];
        Arrays.fill(level, 0.25f);
        AudioFrame loud = new AudioFrame(level, 24_000);
        try (OpenAlSpeaker speaker = OpenAlSpeaker.open()) {
            say("ready");
            for (int i = 0; i < times; i++) {
                for (int frame = 0; frame < 25; frame++) {
                    speaker.write(SILENCE);
                }
                long before = speaker.flush();
                long start = speaker.heardSamples();
                for (int frame = 0; frame < 37 + i; frame++) {
                    speaker.write(loud);
                }
                long now = System.nanoTime();
                long dropped = speaker.flush();
                say("flushed %d %d %d".formatted(now, speaker.heardSamples() - start, dropped));
                if (before < 0) {
                    throw new IllegalStateException("dropped " + before);
                }
            }
            for (int frame = 0; frame < 30; frame++) {
                speaker.write(SILENCE);
            }
        }
        say("done");
    }

    private static void unplug() throws Exception {
        try (OpenAlMicrophone microphone = OpenAlMicrophone.open();
                OpenAlSpeaker speaker = OpenAlSpeaker.open()) {
            microphone.read();
            speaker.write(SILENCE);
            say("ready");
            say(complaint(microphone::read));
            say(complaint(() -> speaker.write(SILENCE)));
        }
        say("done");
    }

    /** What each device says when the server has died, read as the app reads them. */
    private static void outlive() throws Exception {
        DeviceOpener<Microphone> opener = OpenAlMicrophone::open;
        Executor threads = task -> Thread.ofPlatform().daemon().start(task);
        Microphone microphone =
                WatchedMicrophone.open(
                        OpenAlMicrophone.SAMPLE_RATE, opener, threads, NanoClock.SYSTEM);
        Speaker speaker = OpenAlSpeaker.open();
        Future<String> silenced =
                CompletableFuture.supplyAsync(() -> complaint(() -> speaker.write(SILENCE)));
        Future<String> deaf = CompletableFuture.supplyAsync(() -> complaint(microphone::read));
        say("ready");
        say(deaf.get());
        say(silenced.get());
        microphone.close();
        speaker.close();
        say("done");
    }

    private static String complaint(DeviceUse use) {
        while (true) {
            try {
                use.once();
            } catch (AudioDeviceException e) {
                return e.getMessage();
            }
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    private interface DeviceUse {
        void once() throws AudioDeviceException;
    }
}

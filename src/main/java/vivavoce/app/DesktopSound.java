package vivavoce.app;

import vivavoce.audio.AudioDeviceException;
import vivavoce.audio.AudioFrame;
import vivavoce.audio.Microphone;
import vivavoce.audio.SoundClip;
import vivavoce.audio.Speaker;
import vivavoce.audio.openal.OpenAlMicrophone;
import vivavoce.audio.openal.OpenAlSpeaker;
import vivavoce.audio.openal.SoundDevices;
import vivavoce.conversation.Badge;
import vivavoce.conversation.Badge.Part;
import vivavoce.echo.EchoMode;
import vivavoce.echo.EchoReport;
import vivavoce.settings.Devices;
import vivavoce.ui.setup.SoundCheck;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/** Tries out this machine's sound devices, on one thread of its own. */
final class DesktopSound implements SoundCheck {

    private static final int KEPT_FRAMES = 3 * AudioFrame.PER_SECOND;
    private static final int LEVEL_EVERY = AudioFrame.PER_SECOND / 10;

    /** Below this peak nothing worth playing back was said. */
    private static final double SILENT = 0.01;

    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("vivavoce-sound-check").factory());
    private final Deque<AudioFrame> heard = new ArrayDeque<>();
    private final AtomicLong task = new AtomicLong();

    @Override
    public void look(Consumer<Found> found) {
        thread.execute(() -> {
            try {
                SoundDevices devices = SoundDevices.list();
                found.accept(new Found(devices.microphones(), devices.speakers()));
            } catch (AudioDeviceException e) {
                found.accept(new Found(List.of(), List.of()));
            }
        });
    }

    @Override
    public void listen(Devices devices, DoubleConsumer level, Consumer<String> trouble) {
        long mine = task.incrementAndGet();
        thread.execute(() -> {
            try (Microphone microphone = microphone(devices)) {
                hear(microphone, level, mine);
            } catch (AudioDeviceException e) {
                trouble.accept(String.valueOf(e.getMessage()));
            }
        });
    }

    private void hear(Microphone microphone, DoubleConsumer level, long mine)
            throws AudioDeviceException {
        heard.clear();
        double peak = 0;
        for (int frames = 1; task.get() == mine; frames++) {
            AudioFrame frame = microphone.read();
            if (frame == null) {
                return;
            }
            heard.addLast(new AudioFrame(frame.samples().clone(), frame.sampleRate()));
            if (heard.size() > KEPT_FRAMES) {
                heard.removeFirst();
            }
            peak = Math.max(peak, peak(frame.samples()));
            if (frames % LEVEL_EVERY == 0) {
                level.accept(peak);
                peak = 0;
            }
        }
    }

    @Override
    public void playBack(Devices devices, Consumer<String> done) {
        task.incrementAndGet();
        thread.execute(() -> {
            try (Speaker speaker = speaker(devices)) {
                play(said(), speaker);
                done.accept("");
            } catch (AudioDeviceException e) {
                done.accept(String.valueOf(e.getMessage()));
            }
        });
    }

    @Override
    public void testEcho(Devices devices, Consumer<Badge> found) {
        task.incrementAndGet();
        thread.execute(() -> {
            try (Microphone microphone = microphone(devices);
                    Speaker speaker = speaker(devices)) {
                EchoReport report = new EchoTest(microphone, speaker).run();
                found.accept(
                        new Badge(
                                Part.ECHO,
                                report.mode().name(),
                                report.mode() == EchoMode.FULL_DUPLEX,
                                report.sentence()));
            } catch (AudioDeviceException e) {
                found.accept(new Badge(Part.ECHO, false, String.valueOf(e.getMessage())));
            }
        });
    }

    /** What was said; a short chime where nothing was. */
    private SoundClip said() {
        int rate = OpenAlMicrophone.SAMPLE_RATE;
        float[] samples = new float[heard.size() * rate / AudioFrame.PER_SECOND];
        int at = 0;
        for (AudioFrame frame : heard) {
            System.arraycopy(frame.samples(), 0, samples, at, frame.samples().length);
            at += frame.samples().length;
        }
        return new SoundClip(peak(samples) < SILENT ? chime(rate) : samples, rate);
    }

    /** A major third that dies away. */
    private static float[] chime(int rate) {
        float[] samples = new float[rate];
        for (int i = 0; i < samples.length; i++) {
            double t = (double) i / rate;
            double tone = Math.sin(2 * Math.PI * 523.25 * t) + Math.sin(2 * Math.PI * 659.25 * t);
            samples[i] = (float) (0.15 * tone * Math.exp(-4 * t) * Math.min(1, 100 * t));
        }
        return samples;
    }

    private static void play(SoundClip clip, Speaker speaker) throws AudioDeviceException {
        SoundClip sound = clip.at(speaker.sampleRate());
        int size = speaker.sampleRate() / AudioFrame.PER_SECOND;
        for (int at = 0; at + size <= sound.samples().length; at += size) {
            speaker.write(
                    new AudioFrame(
                            Arrays.copyOfRange(sound.samples(), at, at + size),
                            speaker.sampleRate()));
        }
        for (int frame = 0; frame < AudioFrame.PER_SECOND / 5; frame++) {
            speaker.write(AudioFrame.silence(speaker.sampleRate()));
        }
    }

    /** The microphone that was chosen. */
    static Microphone microphone(Devices devices) throws AudioDeviceException {
        String name = devices.microphone();
        return name.isEmpty() ? OpenAlMicrophone.open() : OpenAlMicrophone.open(name);
    }

    /** The loudspeaker that was chosen. */
    static Speaker speaker(Devices devices) throws AudioDeviceException {
        String name = devices.loudspeaker();
        return name.isEmpty() ? OpenAlSpeaker.open() : OpenAlSpeaker.open(name);
    }

    private static double peak(float[] samples) {
        double peak = 0;
        for (float sample : samples) {
            peak = Math.max(peak, Math.abs(sample));
        }
        return peak;
    }

    @Override
    public void stop() {
        task.incrementAndGet();
    }

    @Override
    public void close() {
        stop();
        thread.shutdown();
    }
}

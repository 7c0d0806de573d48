package vivavoce.app;

import vivavoce.audio.AudioDeviceException;
import vivavoce.audio.AudioFrame;
import vivavoce.audio.FarEnd;
import vivavoce.audio.Microphone;
import vivavoce.audio.Speaker;
import vivavoce.echo.Chime;
import vivavoce.echo.EchoCanceller;
import vivavoce.echo.EchoReport;
import vivavoce.echo.NearEnd;
import vivavoce.loop.Loop;
import vivavoce.loop.LoopThread;

import java.util.concurrent.atomic.AtomicReference;

/** Plays the chime on a loudspeaker and listens to what of it reaches a microphone. */
final class EchoTest {

    private static final int LEAD_FRAMES = 50; // both devices are running then
    private static final int LISTENED_FRAMES = 300;

    private final Microphone microphone;
    private final Speaker speaker;
    private final FarEnd farEnd;
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    EchoTest(Microphone microphone, Speaker speaker) {
        this.microphone = microphone;
        this.speaker = speaker;
        this.farEnd = new FarEnd(speaker.sampleRate(), microphone.sampleRate());
    }

    /**
     * Takes three seconds.
     *
     * @throws AudioDeviceException when a device goes meanwhile
     */
    EchoReport run() throws AudioDeviceException {
        try (EchoCanceller canceller = EchoCanceller.open();
                LoopThread _ = LoopThread.start(new Chiming(), (_, e) -> failure.set(e))) {
            NearEnd nearEnd = new NearEnd(canceller, farEnd);
            for (int i = 0; i < LISTENED_FRAMES; i++) {
                AudioFrame heard = microphone.read();
                if (heard != null) {
                    nearEnd.clean(heard);
                }
                if (failure.get() instanceof AudioDeviceException gone) {
                    throw gone;
                }
            }
            return nearEnd.report();
        }
    }

    /** The loudspeaker's side, paced by the loudspeaker. */
    private final class Chiming implements Loop {

        private final float[] chime = Chime.at(speaker.sampleRate());
        private final AudioFrame frame = AudioFrame.silence(speaker.sampleRate());
        private int frames;

        @Override
        public String name() {
            return "chime";
        }

        @Override
        public int doWork() throws AudioDeviceException {
            float[] samples = frame.samples();
            int from = (frames++ - LEAD_FRAMES) * samples.length;
            for (int i = 0; i < samples.length; i++) {
                boolean sounds = from + i >= 0 && from + i < chime.length;
                samples[i] = sounds ? chime[from + i] : 0;
            }
            speaker.write(frame);
            farEnd.append(frame);
            farEnd.heard(speaker.heardSamples());
            return 1;
        }
    }
}

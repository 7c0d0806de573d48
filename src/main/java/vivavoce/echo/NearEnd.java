package vivavoce.echo;

import vivavoce.audio.AudioFrame;
import vivavoce.audio.FarEnd;

/**
 * What the microphone hears of anyone but the tutor: its frames without the echo of the far end,
 * and whether what is left can be someone. The canceller rests when the far end has long been
 * silent. One owner thread: capture. Allocates nothing per frame.
 */
public final class NearEnd {

    private static final int REPORT_FRAMES = 50;

    /** A mode that was told is changed after so many equal findings. */
    private static final int SURE_REPORTS = 4;

    /**
     * After so many silent frames of the far end no room rings on and nothing is to cancel: 3 s.
     */
    private static final int LONG_SILENT_FRAMES = 300;

    private static final float CLIPPED = 0.99f;
    private static final double CLIP_KEPT = 0.99; // a frame: 1 s
    private static final double OFTEN = 0.2;

    private final EchoCanceller canceller;
    private final FarEndReader reader;
    private final EchoPath path = new EchoPath();
    private final EchoGate gate = new EchoGate();
    private final float[] far = new float[EchoCanceller.FRAME_SAMPLES];
    private final AudioFrame cleaned = AudioFrame.silence(EchoCanceller.SAMPLE_RATE);
    private EchoReport report = EchoReport.UNMEASURED;
    private int frames;
    private int silentFrames;
    private boolean resting;
    private int otherReports;
    private double clipping;
    private volatile boolean deviceChanged;

    /** Cancels what this far end left in the microphone. */
    public NearEnd(EchoCanceller canceller, FarEnd farEnd) {
        this.canceller = canceller;
        this.reader = new FarEndReader(farEnd);
    }

    /**
     * The frame without the echo; as it is where none was found, for a canceller with no echo to
     * learn from takes a voice for one. The same object every time, overwritten by the next.
     *
     * @param captured at {@link EchoCanceller#SAMPLE_RATE}
     */
    public AudioFrame clean(AudioFrame captured) {
        if (deviceChanged) {
            deviceChanged = false;
            forget();
        }
        float[] near = captured.samples();
        reader.read(far);
        if (!rests()) {
            canceller.cancel(near, far, cleaned.samples());
        }
        path.accept(near, far, reader.isSettled());
        if (resting || (path.isMeasured() && !path.isLocated())) {
            System.arraycopy(near, 0, cleaned.samples(), 0, near.length);
        }
        gate.judge(path.expectedPower(), near, cleaned.samples());
        if (!gate.isQuiet()) {
            clipping = CLIP_KEPT * clipping + (clips(near) ? 1 - CLIP_KEPT : 0);
        }
        if (++frames % REPORT_FRAMES == 0 && path.isMeasured()) {
            review();
        }
        return cleaned;
    }

    /**
     * It gives its sound some milliseconds late; the leap to rest is made where nothing is said.
     */
    private boolean rests() {
        silentFrames = Power.of(far) == 0 ? silentFrames + 1 : 0;
        resting = silentFrames >= LONG_SILENT_FRAMES && (resting || gate.isNoise());
        return resting;
    }

    /** Whether speech may be someone's: only if more is left than an echo leaves. */
    public boolean mayBeSomeone() {
        return report.mode() == EchoMode.PUSH_TO_TALK ? gate.isQuiet() : gate.isOpen();
    }

    /** Whether the last frames hold no more than the noise that is always there. */
    public boolean isNoise() {
        return gate.isNoise();
    }

    /** What is known of the echo; another object when the mode has changed. */
    public EchoReport report() {
        return report;
    }

    /** A device was exchanged: the echo is learnt anew. Any thread. */
    public void deviceChanged() {
        deviceChanged = true;
    }

    private void forget() {
        canceller.reset();
        path.forget();
        gate.forget();
        clipping = 0;
        report = EchoReport.UNMEASURED;
    }

    private void review() {
        EchoReport now = EchoReport.of(findings());
        otherReports = now.mode() == report.mode() ? 0 : otherReports + 1;
        if (!report.isMeasured() || otherReports >= SURE_REPORTS) {
            report = now;
            otherReports = 0;
        }
    }

    private EchoReport.Findings findings() {
        return new EchoReport.Findings(
                canceller.cancels(),
                path.isLocated(),
                clipping > OFTEN,
                1000 * path.delaySeconds(),
                Power.db(path.gain()),
                gate.erleDb());
    }

    private static boolean clips(float[] near) {
        for (float sample : near) {
            if (Math.abs(sample) >= CLIPPED) {
                return true;
            }
        }
        return false;
    }
}

package vivavoce.room.script;

/**
 * The room and its devices. Levels in dB relative to the learner's speech at the microphone.
 *
 * @param echoDb the tutor's voice at the microphone; negative infinity with a headset
 * @param delayMs from the loudspeaker to the microphone, unknown to the engine
 * @param reverbMs how long the echo takes to fall by 60 dB
 * @param driftPpm how much slower the loudspeaker's clock runs than the microphone's
 * @param driveDb how far the loudspeaker is driven into soft clipping; 0 for not at all
 * @param latencyMs of the loudspeaker, which it reports
 * @param bed the noise that is always there
 * @param snrDb the learner's speech above the bed
 */
public record Setting(
        double echoDb,
        double delayMs,
        double reverbMs,
        double driftPpm,
        double driveDb,
        int latencyMs,
        Bed bed,
        double snrDb) {

    /** A noise that is always there. */
    public enum Bed {
        WHITE,
        PINK,
        BABBLE
    }

    /** No echo. */
    public static final Setting HEADSET =
            new Setting(Double.NEGATIVE_INFINITY, 0, 0, 0, 0, 20, Bed.PINK, 45);

    /** A laptop's own loudspeaker and microphone on a desk. */
    public static final Setting LOUDSPEAKER = new Setting(-6, 20, 150, 0, 6, 40, Bed.PINK, 35);

    /** A wireless loudspeaker, whose delay is long and only partly known. */
    public static final Setting BLUETOOTH = new Setting(-12, 80, 150, 0, 0, 180, Bed.PINK, 35);

    Setting withEchoDb(double db) {
        return new Setting(db, delayMs, reverbMs, driftPpm, driveDb, latencyMs, bed, snrDb);
    }

    Setting withDelayMs(double ms) {
        return new Setting(echoDb, ms, reverbMs, driftPpm, driveDb, latencyMs, bed, snrDb);
    }

    Setting withReverbMs(double ms) {
        return new Setting(echoDb, delayMs, ms, driftPpm, driveDb, latencyMs, bed, snrDb);
    }

    Setting withDriftPpm(double ppm) {
        return new Setting(echoDb, delayMs, reverbMs, ppm, driveDb, latencyMs, bed, snrDb);
    }

    Setting withDriveDb(double db) {
        return new Setting(echoDb, delayMs, reverbMs, driftPpm, db, latencyMs, bed, snrDb);
    }

    Setting withLatencyMs(int ms) {
        return new Setting(echoDb, delayMs, reverbMs, driftPpm, driveDb, ms, bed, snrDb);
    }

    Setting withBed(Bed kind, double snr) {
        return new Setting(echoDb, delayMs, reverbMs, driftPpm, driveDb, latencyMs, kind, snr);
    }
}

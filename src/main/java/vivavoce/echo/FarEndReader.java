package vivavoce.echo;

import vivavoce.audio.FarEnd;

/**
 * Reads the far end in step with the microphone. What has left the loudspeaker is known once a
 * playback cycle and the microphone's frames come in lumps, so their difference is averaged. Once
 * something has sounded and the average has settled, the reading place follows it by at most 500
 * ppm: enough for devices whose clocks drift apart, and no leap that a canceller would have to
 * learn anew. One owner thread.
 */
final class FarEndReader {

    /** Frames over which the difference is averaged: 20 s. */
    private static final int MEMORY_FRAMES = 2_000;

    /** Frames of a running loudspeaker after which the average can be relied on: 0.5 s. */
    private static final int SETTLED_FRAMES = 50;

    /** The loudspeaker ran empty or was exchanged: the average is begun anew. */
    private static final double SLIP_SECONDS = 0.08;

    private static final int SLIPPED_FRAMES = 30;
    private static final double FASTEST = 500e-6;

    /** The filter looks so far ahead; what it sees there must have been written. */
    private static final double LOOK_AHEAD_SECONDS = 0.0025;

    private final FarEnd farEnd;
    private final double frame; // places in ten milliseconds
    private double offset; // what was heard beyond what was captured, in places, averaged
    private double place;
    private long captured; // in places
    private int averaged;
    private int slipped;
    private boolean sounded;

    FarEndReader(FarEnd farEnd) {
        this.farEnd = farEnd;
        this.frame = farEnd.sampleRate() / 100.0;
    }

    /** The far end for the next frame of the microphone. */
    void read(float[] far) {
        captured += (long) frame;
        average(farEnd.heardSamples());
        double ahead = target() - place;
        boolean free =
                !sounded || !isSettled() || Math.abs(ahead) > SLIP_SECONDS * farEnd.sampleRate();
        double step = free ? ahead : Math.clamp(ahead, -frame * FASTEST, frame * FASTEST);
        if (free) {
            place += step;
            step = 0;
        }
        farEnd.read(place, (frame + step) / far.length, far);
        place += frame + step;
        sounded = sounded || !isSilent(far);
    }

    /** Whether the place is where the sound is heard; until then it moves. */
    boolean isSettled() {
        return averaged >= SETTLED_FRAMES;
    }

    /** Where a frame that ends with the present begins. */
    private double target() {
        return captured + offset - frame - LOOK_AHEAD_SECONDS * farEnd.sampleRate();
    }

    private void average(long heard) {
        double difference = heard - (double) captured;
        boolean apart = Math.abs(difference - offset) > SLIP_SECONDS * farEnd.sampleRate();
        slipped = apart ? slipped + 1 : 0;
        boolean runs = heard > 0;
        if (!runs || slipped >= SLIPPED_FRAMES) {
            averaged = 0;
        }
        averaged = Math.min(averaged + 1, MEMORY_FRAMES);
        offset += (difference - offset) / averaged;
    }

    private static boolean isSilent(float[] far) {
        for (float sample : far) {
            if (sample != 0) {
                return false;
            }
        }
        return true;
    }
}

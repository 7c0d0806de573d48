package vivavoce.echo;

import vivavoce.audio.Resampler;

import java.util.Random;

/**
 * A room made from a seed: a loudspeaker that clips softly, a random impulse response of 120 ms, a
 * delay, hiss; and a level for the echo beside a voice of -26 dBFS. Everything at 16 kHz.
 */
final class EchoRoom {

    /**
     * What is in it.
     *
     * @param echoDb the echo's level over the voice's
     * @param delayMs until the echo's first sample
     * @param drive how far into saturation the loudspeaker is driven; 0 for not at all
     * @param hissDb level of the noise over the voice's
     */
    record Furnishing(double echoDb, int delayMs, double drive, double hissDb, long seed) {}

    static final double VOICE_LEVEL = 0.05; // -26 dBFS
    private static final int RATE = EchoCanceller.SAMPLE_RATE;
    private static final double AUDIBLE = 1e-5;

    private EchoRoom() {}

    /** What the microphone hears of the loudspeaker. */
    static float[] echo(float[] played, int rate, Furnishing room) {
        float[] sound = saturated(Resampler.resample(played, rate, RATE), room.drive());
        float[] response = response(new Random(room.seed()));
        float[] echo = new float[sound.length];
        int delay = room.delayMs() * RATE / 1000;
        for (int tap = 0; tap < response.length; tap++) {
            for (int i = delay + tap; i < echo.length; i++) {
                echo[i] += response[tap] * sound[i - delay - tap];
            }
        }
        return scaled(echo, VOICE_LEVEL * Math.pow(10, room.echoDb() / 20));
    }

    /** Adds noise in place. */
    static void hiss(float[] sound, Furnishing room) {
        Random random = new Random(room.seed() + 1);
        double level = VOICE_LEVEL * Math.pow(10, room.hissDb() / 20);
        for (int i = 0; i < sound.length; i++) {
            sound[i] += (float) (level * random.nextGaussian());
        }
    }

    /** The same sound with this level where it is audible. */
    static float[] scaled(float[] sound, double level) {
        double gain = level / Math.sqrt(Math.max(audiblePower(sound), AUDIBLE));
        float[] scaled = new float[sound.length];
        for (int i = 0; i < sound.length; i++) {
            scaled[i] = (float) (gain * sound[i]);
        }
        return scaled;
    }

    private static float[] saturated(float[] sound, double drive) {
        if (drive == 0) {
            return sound;
        }
        float[] saturated = scaled(sound, drive);
        for (int i = 0; i < saturated.length; i++) {
            saturated[i] = (float) Math.tanh(saturated[i]);
        }
        return saturated;
    }

    private static float[] response(Random random) {
        float[] response = new float[RATE * 120 / 1000];
        for (int i = 0; i < response.length; i++) {
            response[i] = (float) (0.12 * random.nextGaussian() * Math.exp(-i / (0.025 * RATE)));
        }
        response[0] += 0.5f;
        return response;
    }

    private static double audiblePower(float[] sound) {
        int frame = EchoCanceller.FRAME_SAMPLES;
        double sum = 0;
        int frames = 0;
        for (int from = 0; from + frame <= sound.length; from += frame) {
            double power = 0;
            for (int i = from; i < from + frame; i++) {
                power += sound[i] * sound[i] / frame;
            }
            if (power > AUDIBLE) {
                sum += power;
                frames++;
            }
        }
        return sum / Math.max(1, frames);
    }
}

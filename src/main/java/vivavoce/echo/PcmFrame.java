package vivavoce.echo;

/** A frame as 16-bit little-endian PCM, which the library takes. */
final class PcmFrame {

    final byte[] bytes; // [2 * samples]

    PcmFrame(int samples) {
        bytes = new byte[2 * samples];
    }

    void write(float[] samples) {
        for (int i = 0; i < samples.length; i++) {
            int value =
                    Math.clamp(Math.round(samples[i] * 32768f), Short.MIN_VALUE, Short.MAX_VALUE);
            bytes[2 * i] = (byte) value;
            bytes[2 * i + 1] = (byte) (value >> 8);
        }
    }

    void read(float[] samples) {
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (short) ((bytes[2 * i + 1] << 8) | (bytes[2 * i] & 0xFF)) / 32768f;
        }
    }
}

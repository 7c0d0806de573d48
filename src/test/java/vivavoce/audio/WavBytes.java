package vivavoce.audio;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Makes WAV files of every kind, sound and damaged, for tests. */
record WavBytes(int encoding, int channels, int sampleRate, int bits) {

    static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    byte[] with(float[]... sides) {
        boolean extensible = encoding == 0xFFFE;
        int formatBytes = extensible ? 40 : 16;
        int dataBytes = sides[0].length * sides.length * bits / 8;
        ByteBuffer out = littleEndian(new byte[28 + formatBytes + dataBytes]);
        text(out, "RIFF").putInt(20 + formatBytes + dataBytes);
        text(text(out, "WAVE"), "fmt ").putInt(formatBytes);
        out.putShort((short) encoding).putShort((short) channels).putInt(sampleRate);
        out.putInt(sampleRate * channels * bits / 8);
        out.putShort((short) (channels * bits / 8)).putShort((short) bits);
        if (extensible) {
            out.putShort((short) 22).putShort((short) bits).putInt(0).putShort((short) 1);
            out.position(20 + formatBytes);
        }
        text(out, "data").putInt(dataBytes);
        for (int i = 0; i < sides[0].length; i++) {
            for (float[] side : sides) {
                put(out, side[i]);
            }
        }
        return out.array();
    }

    private void put(ByteBuffer out, float sample) {
        if (encoding == 3) {
            if (bits == 32) {
                out.putFloat(sample);
            } else {
                out.putDouble(sample);
            }
            return;
        }
        long full = 1L << (bits - 1);
        long value = Math.clamp(Math.round(sample * (double) full), -full, full - 1);
        if (bits == 8) {
            value += 128;
        }
        for (int shift = 0; shift < bits; shift += 8) {
            out.put((byte) (value >> shift));
        }
    }

    private static ByteBuffer text(ByteBuffer out, String text) {
        return out.put(text.getBytes(StandardCharsets.US_ASCII));
    }
}

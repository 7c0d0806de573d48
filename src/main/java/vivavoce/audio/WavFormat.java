package vivavoce.audio;

import java.nio.ByteBuffer;
import java.nio.file.Path;

/**
 * What a WAV file's format chunk says.
 *
 * @param encoding PCM or FLOAT
 * @param channels 1 to 32
 * @param sampleRate samples per second, 1 000 to 384 000
 * @param bits of one sample
 */
record WavFormat(int encoding, int channels, int sampleRate, int bits) {

    private static final int PCM = 1;
    private static final int FLOAT = 3;
    private static final int EXTENSIBLE = 0xFFFE;
    private static final int EXTENSIBLE_ENCODING = 24; // where the real encoding stands

    /** Reads the chunk, little-endian, from its first byte. */
    static WavFormat parse(Path file, ByteBuffer chunk) throws WavException {
        if (chunk.limit() < 16) {
            throw new WavException(file, "has a damaged header: record or export it again.");
        }
        int encoding = Short.toUnsignedInt(chunk.getShort(0));
        if (encoding == EXTENSIBLE && chunk.limit() >= EXTENSIBLE_ENCODING + 2) {
            encoding = Short.toUnsignedInt(chunk.getShort(EXTENSIBLE_ENCODING));
        }
        WavFormat format =
                new WavFormat(
                        encoding,
                        Short.toUnsignedInt(chunk.getShort(2)),
                        chunk.getInt(4),
                        Short.toUnsignedInt(chunk.getShort(14)));
        format.check(file, Short.toUnsignedInt(chunk.getShort(12)));
        return format;
    }

    /** Bytes of one sample of every channel. */
    int frameBytes() {
        return channels * bits / 8;
    }

    /** One sample in [-1, 1] from its first byte. */
    float sample(ByteBuffer bytes, int at) {
        return switch (bits) {
            case 8 -> (Byte.toUnsignedInt(bytes.get(at)) - 128) / 128f;
            case 16 -> bytes.getShort(at) / 32768f;
            case 24 -> (bytes.getShort(at + 1) << 8 | Byte.toUnsignedInt(bytes.get(at))) / 8388608f;
            case 32 ->
                    encoding == PCM
                            ? (float) (bytes.getInt(at) / 2147483648.0)
                            : real(bytes.getFloat(at));
            default -> real(bytes.getDouble(at));
        };
    }

    private static float real(double value) {
        return Double.isNaN(value) ? 0 : (float) Math.clamp(value, -1.0, 1.0);
    }

    private void check(Path file, int frameBytes) throws WavException {
        if (encoding != PCM && encoding != FLOAT) {
            throw new WavException(
                    file,
                    "holds compressed sound (WAV format 0x%04X): convert it to PCM WAV."
                            .formatted(encoding));
        }
        if (channels < 1 || channels > 32) {
            throw new WavException(
                    file, "says that it has %d channels: record it again.".formatted(channels));
        }
        if (sampleRate < 1_000 || sampleRate > 384_000) {
            throw new WavException(
                    file,
                    "says that it has %d samples a second: convert it to 16000 or 48000."
                            .formatted(sampleRate));
        }
        if (!knownBits() || frameBytes != frameBytes()) {
            throw new WavException(
                    file,
                    "has samples of %d bits, which are not known: convert it to 16 bits."
                            .formatted(bits));
        }
    }

    private boolean knownBits() {
        return encoding == PCM
                ? bits == 8 || bits == 16 || bits == 24 || bits == 32
                : bits == 32 || bits == 64;
    }
}

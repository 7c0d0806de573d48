package vivavoce.audio;

import vivavoce.files.WholeFile;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes 16-bit PCM WAV files beside their place, then moves them there in one step. */
final class WavWriter {

    private static final int HEADER_BYTES = 44;

    private WavWriter() {}

    /** One array a channel; shorter ones end in silence. */
    static void write(Path file, int sampleRate, float[]... channels) throws WavException {
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                stream(target, sampleRate, channels); // a device or a pipe has no beside
            } else {
                WholeFile.write(target, part -> stream(part, sampleRate, channels));
            }
        } catch (IOException e) {
            throw new WavException(
                    file, "cannot be written: check that its folder exists and has room.");
        }
    }

    private static void stream(Path path, int sampleRate, float[]... channels) throws IOException {
        int frames = 0;
        for (float[] channel : channels) {
            frames = Math.max(frames, channel.length);
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16)) {
            out.write(header(sampleRate, channels.length, frames));
            for (int i = 0; i < frames; i++) {
                for (float[] channel : channels) {
                    int value = i < channel.length ? pcm(channel[i]) : 0;
                    out.write(value);
                    out.write(value >> 8);
                }
            }
        }
    }

    private static int pcm(float sample) {
        return Math.clamp(Math.round(sample * 32768f), Short.MIN_VALUE, Short.MAX_VALUE);
    }

    private static byte[] header(int sampleRate, int channels, int frames) {
        int frameBytes = 2 * channels;
        ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        header.put("RIFF".getBytes(StandardCharsets.US_ASCII));
        header.putInt(HEADER_BYTES - 8 + frames * frameBytes);
        header.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII));
        header.putInt(16).putShort((short) 1).putShort((short) channels);
        header.putInt(sampleRate).putInt(sampleRate * frameBytes);
        header.putShort((short) frameBytes).putShort((short) 16);
        header.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(frames * frameBytes);
        return header.array();
    }
}

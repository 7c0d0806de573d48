package vivavoce.audio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads one WAV file, chunk by chunk; every fault is a sentence. One use, one thread. */
final class WavReader {

    private static final int RIFF = 0x46464952; // "RIFF" as a little-endian number
    private static final int WAVE = 0x45564157;
    private static final int FMT = 0x20746D66;
    private static final int DATA = 0x61746164;
    private static final int LONGEST_SECONDS = 3600;
    private static final int BLOCK_FRAMES = 8192;

    private final Path file;
    private final FileChannel channel;
    private final long size;

    private WavReader(Path file, FileChannel channel) throws IOException {
        this.file = file;
        this.channel = channel;
        size = channel.size();
    }

    static SoundClip read(Path file) throws WavException {
        if (Files.isDirectory(file)) {
            throw new WavException(file, "is a folder: name a WAV file in it.");
        }
        try (FileChannel channel = FileChannel.open(file)) {
            return new WavReader(file, channel).clip();
        } catch (NoSuchFileException e) {
            throw new WavException(file, "was not found: check the name and the folder.");
        } catch (IOException e) {
            throw new WavException(file, "cannot be read: check that you may open it.");
        }
    }

    private SoundClip clip() throws IOException, WavException {
        if (size == 0) {
            throw new WavException(file, "is empty (0 bytes): record it again.");
        }
        if (size < 12 || bytes(0, 12).getInt(0) != RIFF || bytes(8, 4).getInt(0) != WAVE) {
            throw new WavException(file, "is not a WAV file: convert it to WAV first.");
        }
        WavFormat format = null;
        for (long at = 12; at + 8 <= size; ) {
            ByteBuffer head = bytes(at, 8);
            long length = Integer.toUnsignedLong(head.getInt(4));
            if (head.getInt(0) == FMT) {
                int held = (int) Math.min(Math.min(length, 40), size - at - 8);
                format = WavFormat.parse(file, bytes(at + 8, held));
            } else if (head.getInt(0) == DATA && format != null) {
                return new SoundClip(samples(format, at + 8, length), format.sampleRate());
            }
            at += 8 + length + length % 2;
        }
        throw new WavException(file, "ends before its sound begins: copy or record it again.");
    }

    private float[] samples(WavFormat format, long at, long announced)
            throws IOException, WavException {
        long held = size - at;
        if (announced > held && !unknown(announced)) {
            double bytesPerSecond = (double) format.frameBytes() * format.sampleRate();
            throw new WavException(
                    file,
                    "is cut off: it holds %.1f of the %.1f seconds it announces; copy it again."
                            .formatted(held / bytesPerSecond, announced / bytesPerSecond));
        }
        long frames = Math.min(announced, held) / format.frameBytes();
        if (frames == 0) {
            throw new WavException(file, "holds no sound: record it again.");
        }
        if (frames > (long) LONGEST_SECONDS * format.sampleRate()) {
            throw new WavException(
                    file,
                    "lasts %.1f hours, and one is the most that can be taken: cut it into parts."
                            .formatted(frames / 3600.0 / format.sampleRate()));
        }
        return mono(format, at, (int) frames);
    }

    /** A program that writes to a pipe does not know the length; it announces the greatest. */
    private static boolean unknown(long announced) {
        return (announced & 0x7FFFF000L) == 0x7FFFF000L;
    }

    private float[] mono(WavFormat format, long at, int frames) throws IOException {
        float[] samples = new float[frames];
        int frameBytes = format.frameBytes();
        for (int done = 0; done < frames; done += BLOCK_FRAMES) {
            int count = Math.min(BLOCK_FRAMES, frames - done);
            ByteBuffer block = bytes(at + (long) done * frameBytes, count * frameBytes);
            for (int i = 0; i < count; i++) {
                samples[done + i] = average(format, block, i * frameBytes);
            }
        }
        return samples;
    }

    private static float average(WavFormat format, ByteBuffer block, int at) {
        float sum = 0;
        for (int channel = 0; channel < format.channels(); channel++) {
            sum += format.sample(block, at + channel * format.bits() / 8);
        }
        return sum / format.channels();
    }

    private ByteBuffer bytes(long at, int count) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, at + buffer.position()) < 0) {
                throw new IOException("shorter than it was");
            }
        }
        return buffer.flip();
    }
}

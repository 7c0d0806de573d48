package vivavoce.audio;

import java.nio.file.Path;

/** Sound files. Source of the layout: Microsoft and IBM, Multimedia Programming Interface, 1991. */
public final class Wav {

    private Wav() {}

    /**
     * Reads PCM of 8, 16, 24 or 32 bits or floats, any rate, at most an hour; channels are
     * averaged.
     *
     * @throws WavException when the file is missing, damaged or no WAV
     */
    public static SoundClip read(Path file) throws WavException {
        return WavReader.read(file);
    }

    /**
     * Writes mono 16-bit PCM, clipped at full scale; the file appears whole or not at all.
     *
     * @throws WavException when the folder is missing, full or closed to writing
     */
    public static void write(Path file, SoundClip sound) throws WavException {
        WavWriter.write(file, sound.sampleRate(), sound.samples());
    }

    /**
     * Writes stereo 16-bit PCM at the left sound's rate; the shorter side ends in silence and the
     * file appears whole or not at all.
     *
     * @throws WavException when the folder is missing, full or closed to writing
     */
    public static void writeStereo(Path file, SoundClip left, SoundClip right) throws WavException {
        int rate = left.sampleRate();
        WavWriter.write(file, rate, left.samples(), right.at(rate).samples());
    }
}

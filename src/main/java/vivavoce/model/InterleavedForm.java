package vivavoce.model;

/**
 * How words and sound take turns in what a model writes (LFM2-Audio).
 *
 * @param system what makes the model write both
 * @param text tokens of words in a row
 * @param audio frames of sound in a row
 * @param textEnd token after which only sound comes
 * @param endOfAudio code of the first codebook that ends the sound
 * @param codebooks codes in one frame
 * @param codes of one codebook, the end included
 * @param rate samples per second of the sound
 * @param audioSampling of the codes
 * @param stft of the vocoder
 */
public record InterleavedForm(
        String system,
        int text,
        int audio,
        long textEnd,
        int endOfAudio,
        int codebooks,
        int codes,
        int rate,
        Sampling audioSampling,
        Stft stft) {

    /** Checks that all is there. */
    public InterleavedForm {
        system = PackManifest.need(system, "interleaved.system");
        audioSampling = PackManifest.need(audioSampling, "interleaved.audioSampling");
        stft = PackManifest.need(stft, "interleaved.stft");
        if (text < 1 || audio < 1 || codebooks < 1 || codes < 2 || rate < 1) {
            throw PackException.broken(
                    "manifest.json: interleaved.text, audio, codebooks, codes or rate is missing");
        }
    }

    /** Transform of the vocoder's output: log magnitudes, then angles. */
    public record Stft(int fft, int hop) {}
}

package vivavoce.model;

import java.util.List;
import java.util.Map;

/**
 * How the speech graphs spell and what they give.
 *
 * @param rate samples per second of the sound
 * @param letters of words by id, 0 = blank
 * @param phonemes by id, 0 = blank
 * @param symbols of the acoustic graph by id
 * @param start symbol before the first word
 * @param end symbol after the last one
 * @param separator symbol between words without punctuation
 * @param pause symbol by punctuation mark
 * @param styles by id, lower case
 * @param lexicon file of known pronunciations
 * @param melHop samples that one frame of the acoustic graph lasts
 */
public record SpeechForm(
        int rate,
        List<String> letters,
        List<String> phonemes,
        List<String> symbols,
        String start,
        String end,
        String separator,
        Map<String, String> pause,
        List<String> styles,
        String lexicon,
        Stft stft,
        int melHop) {

    /** Checks that all is there and that the symbols named are symbols. */
    public SpeechForm {
        letters = List.copyOf(PackManifest.need(letters, "speech.letters"));
        phonemes = List.copyOf(PackManifest.need(phonemes, "speech.phonemes"));
        symbols = List.copyOf(PackManifest.need(symbols, "speech.symbols"));
        pause = Map.copyOf(PackManifest.need(pause, "speech.pause"));
        styles = List.copyOf(PackManifest.need(styles, "speech.styles"));
        lexicon = PackManifest.need(lexicon, "speech.lexicon");
        stft = PackManifest.need(stft, "speech.stft");
        requireSymbol(symbols, PackManifest.need(start, "speech.start"));
        requireSymbol(symbols, PackManifest.need(end, "speech.end"));
        requireSymbol(symbols, PackManifest.need(separator, "speech.separator"));
        for (String symbol : pause.values()) {
            requireSymbol(symbols, symbol);
        }
    }

    /** Transform of the vocoder's output. */
    public record Stft(int fft, int hop, String window, String pad, String split) {

        /** Refuses what this version does not compute. */
        public Stft {
            only("speech.stft.window", window, "hann");
            only("speech.stft.pad", pad, "center");
            only("speech.stft.split", split, "logmag_angle");
        }
    }

    private static void requireSymbol(List<String> symbols, String symbol) {
        if (!symbols.contains(symbol)) {
            throw PackException.broken("manifest.json has no speech symbol \"" + symbol + "\"");
        }
    }

    private static void only(String field, String value, String known) {
        if (!PackManifest.need(value, field).equals(known)) {
            throw PackException.unknown(field, value);
        }
    }
}

package vivavoce.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The built-in pack's phonemes (ARPAbet with stress) as the International Phonetic Alphabet, in the
 * American form that Kokoro was trained on: a symbol each, the stress mark before its vowel.
 */
final class Ipa {

    private static final Map<String, String> SYMBOLS =
            Map.ofEntries(
                    Map.entry("AX", "ə"),
                    Map.entry("AA", "ɑ"),
                    Map.entry("AE", "æ"),
                    Map.entry("AH", "ʌ"),
                    Map.entry("AO", "ɔ"),
                    Map.entry("AW", "W"),
                    Map.entry("AY", "I"),
                    Map.entry("EH", "ɛ"),
                    Map.entry("ER", "ɜɹ"),
                    Map.entry("EY", "A"),
                    Map.entry("IH", "ɪ"),
                    Map.entry("IY", "i"),
                    Map.entry("OW", "O"),
                    Map.entry("OY", "Y"),
                    Map.entry("UH", "ʊ"),
                    Map.entry("UW", "u"),
                    Map.entry("CH", "ʧ"),
                    Map.entry("DH", "ð"),
                    Map.entry("G", "ɡ"),
                    Map.entry("HH", "h"),
                    Map.entry("JH", "ʤ"),
                    Map.entry("NG", "ŋ"),
                    Map.entry("R", "ɹ"),
                    Map.entry("SH", "ʃ"),
                    Map.entry("TH", "θ"),
                    Map.entry("Y", "j"),
                    Map.entry("ZH", "ʒ"));

    private Ipa() {}

    /** Symbols of a word's phonemes. */
    static List<String> of(List<String> phonemes) {
        List<String> symbols = new ArrayList<>();
        for (String phoneme : phonemes) {
            String bare = phoneme.replaceAll("\\d", "");
            if (phoneme.endsWith("1")) {
                symbols.add("ˈ");
            }
            String ipa = SYMBOLS.getOrDefault(bare, bare.toLowerCase(Locale.ROOT));
            ipa.codePoints().forEach(point -> symbols.add(Character.toString(point)));
        }
        return symbols;
    }
}

package vivavoce.speech;

import vivavoce.model.PackException;
import vivavoce.model.SpeechForm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A phrase in the symbols of the speech graphs: start, then for every word its phonemes and exactly
 * one separator, then end.
 *
 * @param symbols in order
 * @param words the words and where their phonemes are
 */
record Spelling(List<String> symbols, List<Word> words) {

    private static final Pattern TOKEN = Pattern.compile("[a-z']+|[,.?!]");

    /**
     * A word and its symbols.
     *
     * @param from its first symbol
     * @param to after its last symbol
     */
    record Word(String word, int from, int to) {}

    /**
     * Spells a phrase. The mark after a word is its separator; the last word always has one.
     *
     * @param pronounce phonemes of a word
     */
    static Spelling of(String phrase, SpeechForm form, Function<String, List<String>> pronounce) {
        List<String> symbols = new ArrayList<>(List.of(form.start()));
        List<Word> words = new ArrayList<>();
        for (String token : tokens(phrase)) {
            if (form.pause().containsKey(token)) {
                if (symbols.getLast().equals(form.separator())) {
                    symbols.set(symbols.size() - 1, form.pause().get(token));
                }
                continue;
            }
            int from = symbols.size();
            symbols.addAll(pronounce.apply(token));
            if (symbols.size() > from) {
                words.add(new Word(token, from, symbols.size()));
                symbols.add(form.separator());
            }
        }
        if (symbols.getLast().equals(form.separator())) {
            symbols.set(symbols.size() - 1, form.pause().getOrDefault(".", form.separator()));
        }
        symbols.add(form.end());
        return new Spelling(List.copyOf(symbols), List.copyOf(words));
    }

    /**
     * Positions of the symbols in the pack's list.
     *
     * @throws PackException when the lexicon uses a phoneme that is no symbol
     */
    long[] ids(SpeechForm form) {
        return symbols.stream().mapToLong(symbol -> id(symbol, form)).toArray();
    }

    private static long id(String symbol, SpeechForm form) {
        int id = form.symbols().indexOf(symbol);
        if (id < 0) {
            throw new PackException(
                    "%s has the phoneme \"%s\", which the voice lacks: install the pack again."
                            .formatted(form.lexicon(), symbol));
        }
        return id;
    }

    private static List<String> tokens(String phrase) {
        return TOKEN.matcher(phrase.toLowerCase(Locale.ROOT).replace('’', '\''))
                .results()
                .map(MatchResult::group)
                .filter(token -> !token.replace("'", "").isEmpty())
                .toList();
    }
}

package vivavoce.tutor;

import vivavoce.speech.Style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words moves; each time the same sentence is needed, the next of its wordings is taken. */
final class Wordsmith {

    private final PhraseBook book;
    private final int seed;
    private final Map<Enum<?>, Integer> used;

    /**
     * @param seed which wordings come first
     */
    Wordsmith(PhraseBook book, int seed) {
        this(book, seed, Map.of());
    }

    private Wordsmith(PhraseBook book, int seed, Map<Enum<?>, Integer> used) {
        this.book = book;
        this.seed = seed;
        this.used = new HashMap<>(used);
    }

    /** One that goes on from here by itself. */
    Wordsmith copy() {
        return new Wordsmith(book, seed, used);
    }

    /** Words a move; silence has no phrases. */
    Reply word(TutorMove move) {
        Map<String, Said> said = new HashMap<>();
        move.said().forEach((slot, filling) -> said.put(Names.inFile(slot), filling));
        List<Phrase> phrases = new ArrayList<>();
        move.lead().ifPresent(lead -> phrases.addAll(next(lead, book.wordings(lead)).fill(said)));
        int asked = phrases.size();
        move.ask().ifPresent(ask -> phrases.addAll(next(ask, book.wordings(ask)).fill(said)));
        Style style = move.lead().map(book::style).orElse(Style.CALM);
        return new Reply(
                List.copyOf(phrases), style, words(phrases.subList(asked, phrases.size())));
    }

    private Wording next(Enum<?> sentence, List<Wording> wordings) {
        int turn = used.merge(sentence, 1, Integer::sum) - 1;
        return wordings.get(Math.floorMod(seed + turn, wordings.size()));
    }

    private static String words(List<Phrase> phrases) {
        return String.join(" ", phrases.stream().map(Phrase::words).toList());
    }
}

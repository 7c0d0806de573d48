package vivavoce.maths;

import vivavoce.maths.Token.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The signs of maths in spoken words, with every meaning that a word may have. */
final class SpokenTokens {

    /** Words that a recogniser writes for a number or a letter that sounds the same. */
    private static final Map<String, Integer> NUMBERS_BY_SOUND =
            Map.of("to", 2, "too", 2, "for", 4, "fore", 4, "won", 1, "ate", 8, "tree", 3);

    private static final Map<String, String> LETTERS_BY_SOUND =
            Map.of("ex", "x", "eggs", "x", "axe", "x", "why", "y");

    /** Infix where something stands before them; commands where nothing does. */
    private static final Map<String, Kind> VERBS =
            Map.of("add", Kind.PLUS, "take away", Kind.MINUS, "subtract", Kind.MINUS);

    private final List<String> words;
    private final List<Slot> slots = new ArrayList<>();
    private int next;

    private SpokenTokens(List<String> words) {
        this.words = words;
    }

    /** The words cut into slots, all of them covered, in order. */
    static List<Slot> of(List<String> words) {
        SpokenTokens reader = new SpokenTokens(words);
        while (reader.next < words.size()) {
            reader.step();
        }
        return reader.slots;
    }

    private void step() {
        if (Words.isFiller(words.get(next))) {
            add(1, List.of(List.of()));
        } else if (!number() && !phrase() && !verb() && !letter() && !bySound() && !typed()) {
            add(1, List.of());
        }
    }

    private boolean number() {
        SpokenNumber reader = new SpokenNumber(words, next);
        List<Token> tokens = reader.read();
        if (tokens.isEmpty()) {
            return false;
        }
        add(reader.end() - next, List.of(tokens));
        return true;
    }

    private boolean phrase() {
        for (int length = Math.min(SpokenSigns.LONGEST, words.size() - next);
                length > 0;
                length--) {
            List<List<Token>> readings = SpokenSigns.of(words(length));
            if (!readings.isEmpty()) {
                add(length, readings);
                return true;
            }
        }
        return false;
    }

    private boolean verb() {
        for (int length = Math.min(2, words.size() - next); length > 0; length--) {
            Kind kind = VERBS.get(words(length));
            if (kind != null && !slots.isEmpty() && slots.getLast().isMaths()) {
                add(length, List.of(List.of(Token.sign(kind, words(length), next))));
                return true;
            }
        }
        return false;
    }

    private boolean letter() {
        boolean capital = words.get(next).equals("capital") && next + 1 < words.size();
        String name = words.get(capital ? next + 1 : next);
        if (name.length() != 1 || !TypedTokens.isLetter(name.charAt(0))) {
            return false;
        }
        String written = capital ? name.toUpperCase(Locale.ROOT) : name;
        List<Token> token = List.of(new Token(Kind.LETTER, new Letter(written), name, next));
        add(capital ? 2 : 1, name.equals("a") ? List.of(token, List.of()) : List.of(token));
        return true;
    }

    /** A word that sounds like a number or a letter, where maths is being said. */
    private boolean bySound() {
        String word = words.get(next);
        Integer number = NUMBERS_BY_SOUND.get(word);
        String letter = LETTERS_BY_SOUND.get(word);
        if ((number == null && letter == null) || !besideMaths()) {
            return false;
        }
        Token token =
                number != null
                        ? new Token(Kind.NUMBER, Numeral.of(number), word, next)
                        : new Token(Kind.LETTER, new Letter(String.valueOf(letter)), word, next);
        List<List<Token>> readings = new ArrayList<>(List.of(List.of(token)));
        if (word.equals("to")) {
            readings.add(List.of(Token.sign(Kind.COLON, word, next)));
        }
        if (number != null) {
            readings.add(List.of());
        }
        add(1, readings);
        return true;
    }

    /** Whether a sign or a number stands right before, or a sign right after. */
    private boolean besideMaths() {
        boolean after = !slots.isEmpty() && slots.getLast().kind() != Kind.END;
        boolean before =
                next + 1 < words.size()
                        && !words.get(next + 1).equals("is")
                        && !SpokenSigns.of(words.get(next + 1)).stream().allMatch(List::isEmpty);
        return after || before;
    }

    /** Typed maths among the words: "is it x=1". */
    private boolean typed() {
        String word = words.get(next);
        if (word.chars().allMatch(Character::isLetter)) {
            return false;
        }
        try {
            List<Token> tokens = new ArrayList<>(TypedTokens.of(word));
            tokens.removeLast();
            add(1, List.of(List.copyOf(tokens)));
            return true;
        } catch (MathsSyntaxException e) {
            return false;
        }
    }

    private String words(int length) {
        return String.join(" ", words.subList(next, next + length));
    }

    private void add(int length, List<List<Token>> readings) {
        int start = next;
        next += length;
        slots.add(
                new Slot(
                        start,
                        next,
                        readings.stream().map(reading -> placed(reading, start)).toList()));
    }

    private static List<Token> placed(List<Token> tokens, int position) {
        return tokens.stream().map(token -> token.at(position)).toList();
    }
}

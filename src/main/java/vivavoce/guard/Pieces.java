package vivavoce.guard;

import vivavoce.maths.MathsException;
import vivavoce.maths.MathsParser;
import vivavoce.maths.SpokenMaths;
import vivavoce.maths.Statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts a sentence into words and maths, written in signs or in words: {@code 3x}, "three x". */
final class Pieces {

    private static final int LONGEST = 28;

    private static final Pattern EMPHASIS = Pattern.compile("\\*\\*|__|`|(?<!\\w)_|_(?!\\w)");
    private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})-(?=\\p{L})");
    private static final Pattern LETTERED = Pattern.compile("[a-z']+");
    private static final Pattern MARK = Pattern.compile("[,;:—–…]|\\.\\.\\.");
    private static final Pattern EDGE =
            Pattern.compile("^[\"“”]+|^[\"“”]*[(\\[]+(?=\\p{L}{2})|[.,;:!?\"“”—–…]+$");

    /** A colon that stands between the parts of a ratio, not after a word. */
    private static final Pattern COLON = Pattern.compile("(?<=[\\p{L}0-9)]) : (?=[\\p{L}0-9(])");

    /** One letter to the guard, several words to the voice. */
    private static final Pattern DERIVATIVE = Pattern.compile("\\bd y by d ([a-z])\\b");

    private static final Pattern SYMBOLS =
            Pattern.compile("[\\p{L}0-9=+\\-*/^().,%×÷√−·²³½¼¾<>≤≥:]*");
    private static final Pattern WORDLIKE = Pattern.compile("\\p{L}{2}");
    private static final Pattern PART = Pattern.compile("half|third|quarter|fourth|\\w+th");

    /** Words that need something after them. */
    private static final Set<String> CONNECTIVES =
            Set.of("is", "a", "an", "and", "the", "of", "to", "or", "by", "all");

    private final List<String> tokens;
    private final Set<String> letters;
    private final List<Piece> pieces = new ArrayList<>();

    private Pieces(List<String> tokens, Set<String> letters) {
        this.tokens = tokens;
        this.letters = letters;
    }

    /**
     * The pieces in order.
     *
     * @param letters that stand for numbers
     */
    static List<Piece> of(String sentence, Set<String> letters) {
        String plain = EMPHASIS.matcher(sentence.toLowerCase(Locale.ROOT)).replaceAll("");
        String words = HYPHEN.matcher(plain.replace('’', '\'')).replaceAll(" ");
        String spaced = words.replaceAll("([—–…]|\\.\\.\\.)", " $1 ");
        String joined =
                DERIVATIVE.matcher(COLON.matcher(spaced).replaceAll(":")).replaceAll("dy/d$1");
        Pieces reader = new Pieces(List.of(joined.strip().split("\\s+")), letters);
        reader.read();
        return reader.pieces;
    }

    private void read() {
        int at = 0;
        while (at < tokens.size()) {
            int taken = maths(at);
            if (taken == 0) {
                single(tokens.get(at));
                taken = 1;
            }
            at += taken;
        }
    }

    private void single(String token) {
        String bare = bare(token);
        if (!bare.isEmpty()) {
            boolean word = LETTERED.matcher(bare).matches() && !isLetter(bare);
            boolean number = Lexicon.NUMBER_WORD.matcher(bare).matches();
            pieces.add(word && !number ? new Piece.Word(bare) : new Piece.Unread(bare));
        }
        markAfter(token);
    }

    private void markAfter(String token) {
        if (MARK.matcher(token).find()
                && MARK.matcher(token.substring(token.length() - 1)).find()) {
            pieces.add(new Piece.Mark());
        }
    }

    /** How many tokens from here are maths, as many as can be; 0 for none. */
    private int maths(int from) {
        if (!starts(from)) {
            return 0;
        }
        int end = from;
        while (end < tokens.size() && end - from < LONGEST && mayBelong(end)) {
            end++;
            if (endsClause(tokens.get(end - 1))) {
                break;
            }
        }
        for (int to = end; to > from; to--) {
            Optional<Statement> statement = parse(tokens.subList(from, to));
            if (statement.isPresent()) {
                pieces.add(new Piece.Maths(statement.get()));
                markAfter(tokens.get(to - 1));
                return to - from;
            }
        }
        return 0;
    }

    private boolean starts(int at) {
        String bare = bare(tokens.get(at));
        if (bare.equals("a") || bare.equals("an")) {
            return at + 1 < tokens.size() && PART.matcher(bare(tokens.get(at + 1))).matches();
        }
        return isSymbols(bare)
                || letters.contains(bare)
                || Lexicon.NUMBER_WORD.matcher(bare).matches()
                || Set.of("minus", "negative", "the", "open", "square", "cube", "root")
                        .contains(bare);
    }

    private boolean mayBelong(int at) {
        String bare = bare(tokens.get(at));
        return isSymbols(bare)
                || letters.contains(bare)
                || Lexicon.MATHS_WORD.matcher(bare).matches()
                || bare.equals("power");
    }

    private boolean isLetter(String bare) {
        return bare.length() == 1 && !bare.equals("a") && !bare.equals("i");
    }

    /** Has a digit or a sign in it, and no word. */
    private static boolean isSymbols(String bare) {
        return SYMBOLS.matcher(bare).matches()
                && !WORDLIKE.matcher(bare).find()
                && !LETTERED.matcher(bare).matches()
                && !bare.isEmpty();
    }

    private static boolean endsClause(String token) {
        return !bare(token).equals(token) && !token.startsWith("(");
    }

    private static String bare(String token) {
        return EDGE.matcher(token).replaceAll("");
    }

    private static Optional<Statement> parse(List<String> run) {
        List<String> bare = run.stream().map(Pieces::bare).toList();
        String text = String.join(" ", bare);
        if (CONNECTIVES.contains(bare.getLast())) {
            return Optional.empty();
        }
        if (bare.getFirst().equals("the") && (bare.size() < 2 || !isBracket(bare.get(1)))) {
            return Optional.empty();
        }
        try {
            return bare.stream().allMatch(Pieces::isWritten)
                    ? Optional.of(MathsParser.typed(text))
                    : SpokenMaths.parse(text);
        } catch (MathsException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isBracket(String word) {
        return Set.of("quantity", "square", "cube", "root").contains(word);
    }

    private static boolean isWritten(String bare) {
        return isSymbols(bare) || bare.length() == 1;
    }
}

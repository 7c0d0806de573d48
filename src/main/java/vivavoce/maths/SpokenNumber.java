package vivavoce.maths;

import vivavoce.maths.Token.Kind;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the number, fraction or mixed number that starts at a word. */
final class SpokenNumber {

    private static final BigInteger THOUSAND = BigInteger.valueOf(1000);
    private static final int NONE = -1;

    private final List<String> words;
    private int next;

    /** Reads from a word on. */
    SpokenNumber(List<String> words, int start) {
        this.words = words;
        this.next = start;
    }

    /** The first word after what was read. */
    int end() {
        return next;
    }

    /** A number, a fraction, or a number with a fraction; empty where none starts here. */
    List<Token> read() {
        int start = next;
        int half = fractionAfterArticle();
        if (half != NONE) {
            return List.of(fraction(BigInteger.ONE, half, start));
        }
        BigInteger whole = whole();
        if (whole.signum() < 0 && !word(0).equals("point")) {
            return List.of();
        }
        if (word(0).equals("point") && digit(word(1)) != NONE) {
            return List.of(decimal(whole.max(BigInteger.ZERO), start));
        }
        if (whole.signum() < 0) {
            return List.of();
        }
        int part = part(word(0));
        if (part != NONE && whole.signum() > 0) {
            next++;
            return List.of(fraction(whole, part, start));
        }
        return withFraction(whole, start);
    }

    private List<Token> withFraction(BigInteger whole, int start) {
        Token number = new Token(Kind.NUMBER, new Numeral(Rational.of(whole)), said(start), start);
        if (!word(0).equals("and") || whole.signum() == 0) {
            return List.of(number);
        }
        int before = next++;
        int half = fractionAfterArticle();
        if (half != NONE) {
            return List.of(number, fraction(BigInteger.ONE, half, before));
        }
        Optional<Token> fraction = properFraction(before);
        next = fraction.isPresent() ? next : before;
        return fraction.map(part -> List.of(number, part)).orElse(List.of(number));
    }

    /** "three quarters", "the fraction three over twenty". */
    private Optional<Token> properFraction(int start) {
        if (word(0).equals("the") && word(1).equals("fraction")) {
            next += 2;
        }
        BigInteger top = whole();
        if (top.signum() > 0 && part(word(0)) != NONE) {
            return Optional.of(fraction(top, part(words.get(next++)), start));
        }
        if (top.signum() > 0 && word(0).equals("over")) {
            next++;
            BigInteger bottom = whole();
            if (bottom.compareTo(top) > 0) {
                return Optional.of(fraction(top, bottom, start));
            }
        }
        return Optional.empty();
    }

    private Token fraction(BigInteger top, int bottom, int start) {
        return fraction(top, BigInteger.valueOf(bottom), start);
    }

    private Token fraction(BigInteger top, BigInteger bottom, int start) {
        Quotient value =
                new Quotient(new Numeral(Rational.of(top)), new Numeral(Rational.of(bottom)));
        return new Token(Kind.FRACTION, value, said(start), start);
    }

    private Token decimal(BigInteger whole, int start) {
        StringBuilder digits = new StringBuilder();
        next++;
        while (digit(word(0)) != NONE) {
            digits.append(digit(words.get(next++)));
        }
        if (digits.length() > Limits.DIGITS) {
            throw new MathsSyntaxException(
                    "a number may have up to " + Limits.DIGITS + " digits", start);
        }
        Numeral value = new Numeral(Rational.decimal(whole + "." + digits));
        return new Token(Kind.NUMBER, value, said(start), start);
    }

    /** "a half", "half", "a third", "a quarter": the denominator. */
    private int fractionAfterArticle() {
        boolean article = word(0).equals("a") || word(0).equals("an");
        String name = word(article ? 1 : 0);
        boolean alone = name.equals("half") || name.equals("quarter");
        int part = name.endsWith("s") ? NONE : part(name);
        if (part == NONE || (!article && !alone)) {
            return NONE;
        }
        next += article ? 2 : 1;
        return part;
    }

    /** A whole number, or -1. */
    private BigInteger whole() {
        BigInteger total = BigInteger.valueOf(NONE);
        int scale = NumberWords.SCALES.size();
        while (scale > 0) {
            int before = next;
            if (total.signum() >= 0 && word(0).equals("and")) {
                next++;
            }
            int group = group();
            int newScale = group == NONE ? 0 : Math.max(0, scaleOf(word(0)));
            boolean fits = group != NONE && newScale < scale && (total.signum() < 0 || group > 0);
            if (!fits || (before + 1 < next && isPartAfterAnd(before))) {
                next = before;
                break;
            }
            next += newScale > 0 ? 1 : 0;
            scale = newScale;
            total =
                    total.max(BigInteger.ZERO)
                            .add(BigInteger.valueOf(group).multiply(THOUSAND.pow(newScale)));
        }
        return total;
    }

    /** "one thousand and three quarters" ends before "and". */
    private boolean isPartAfterAnd(int start) {
        return words.get(start).equals("and") && part(word(0)) != NONE;
    }

    private static int scaleOf(String word) {
        return word.isEmpty() ? NONE : NumberWords.SCALES.indexOf(word);
    }

    /** 0 to 999, or -1. */
    private int group() {
        boolean article = word(0).equals("a") && word(1).equals("hundred");
        int ones = article ? 1 : belowHundredAt(next);
        if (ones == NONE) {
            return NONE;
        }
        int afterOnes = article ? next + 1 : endOfBelowHundred(next);
        if (ones == 0 || ones > 9 || !wordAt(afterOnes).equals("hundred")) {
            next = afterOnes;
            return ones;
        }
        next = afterOnes + 1;
        int rest = wordAt(next).equals("and") ? next + 1 : next;
        int more = belowHundredAt(rest);
        if (more <= 0 || (rest > next && part(wordAt(endOfBelowHundred(rest))) != NONE)) {
            return ones * 100;
        }
        next = endOfBelowHundred(rest);
        return ones * 100 + more;
    }

    private int belowHundredAt(int index) {
        int small = NumberWords.ONES.indexOf(plain(wordAt(index)));
        if (small != NONE) {
            return small;
        }
        int tens = tensAt(index);
        return tens == NONE ? NONE : tens * 10 + onesAfterTens(index);
    }

    private int endOfBelowHundred(int index) {
        return index + 1 + (tensAt(index) != NONE && onesAfterTens(index) > 0 ? 1 : 0);
    }

    private int tensAt(int index) {
        return wordAt(index).isEmpty() ? NONE : NumberWords.TENS.indexOf(wordAt(index));
    }

    private int onesAfterTens(int index) {
        int ones = NumberWords.ONES.indexOf(wordAt(index + 1));
        return ones > 0 && ones < 10 ? ones : 0;
    }

    private static String plain(String word) {
        return switch (word) {
            case "nought", "naught" -> "zero";
            case "fourty" -> "forty";
            default -> word;
        };
    }

    private static int digit(String word) {
        int digit =
                NumberWords.ONES.indexOf(
                        word.equals("oh") || word.equals("o") ? "zero" : plain(word));
        return digit < 10 ? digit : NONE;
    }

    /** The denominator that a part's name says: "thirds" is 3; -1 for other words. */
    static int part(String word) {
        return switch (word) {
            case "" -> NONE;
            case "half", "halves" -> 2;
            case "fourth", "fourths" -> 4;
            case "hundredth", "hundredths" -> 100;
            default -> {
                int plural = NumberWords.PARTS.indexOf(word);
                yield plural > 0 ? plural : NumberWords.PARTS.indexOf(word + "s");
            }
        };
    }

    private String word(int ahead) {
        return wordAt(next + ahead);
    }

    private String wordAt(int index) {
        return index < words.size() ? words.get(index) : "";
    }

    private String said(int start) {
        return String.join(" ", new ArrayList<>(words.subList(start, next)));
    }
}

package vivavoce.maths;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Numbers as words: 21 is "twenty one", 0.25 is "zero point two five". */
final class NumberWords {

    static final List<String> ONES =
            List.of(
                    "zero",
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen",
                    "fourteen",
                    "fifteen",
                    "sixteen",
                    "seventeen",
                    "eighteen",
                    "nineteen");
    static final List<String> TENS =
            List.of(
                    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
                    "ninety");
    static final List<String> SCALES =
            List.of(
                    "",
                    "thousand",
                    "million",
                    "billion",
                    "trillion",
                    "quadrillion",
                    "quintillion",
                    "sextillion",
                    "septillion",
                    "octillion",
                    "nonillion");

    /** The parts of fractions by denominator, from halves; one of them drops its last s. */
    static final List<String> PARTS =
            List.of(
                    "",
                    "",
                    "halves",
                    "thirds",
                    "quarters",
                    "fifths",
                    "sixths",
                    "sevenths",
                    "eighths",
                    "ninths",
                    "tenths",
                    "elevenths",
                    "twelfths",
                    "thirteenths",
                    "fourteenths",
                    "fifteenths",
                    "sixteenths",
                    "seventeenths",
                    "eighteenths",
                    "nineteenths",
                    "twentieths");

    private static final int THOUSAND = 1000;

    /** Longer numbers are said digit by digit. */
    private static final int LONGEST_BITS = 109;

    private NumberWords() {}

    /** A number of 0 or more with finitely many decimals, as words. */
    static String say(Rational value) {
        String digits = decimal(value);
        int point = digits.indexOf('.');
        if (point < 0) {
            return whole(value.numerator());
        }
        StringBuilder words = new StringBuilder(whole(new BigInteger(digits.substring(0, point))));
        words.append(" point");
        digits.substring(point + 1)
                .chars()
                .forEach(digit -> words.append(' ').append(ONES.get(digit - '0')));
        return words.toString();
    }

    /** {@code 0.25}; the value must have finitely many decimals. */
    static String decimal(Rational value) {
        return new BigDecimal(value.numerator())
                .divide(new BigDecimal(value.denominator()))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** "three quarters"; empty where it is rather said as "three over four". */
    static String fraction(Rational top, Rational bottom) {
        BigInteger limit = BigInteger.valueOf(PARTS.size() - 1L);
        if (!top.isWhole()
                || !bottom.isWhole()
                || top.isZero()
                || top.numerator().compareTo(limit) > 0
                || bottom.numerator().compareTo(BigInteger.TWO) < 0
                || bottom.numerator().compareTo(limit) > 0) {
            return "";
        }
        return whole(top.numerator()) + " " + part(bottom.numerator().intValue(), top.isOne());
    }

    private static String part(int denominator, boolean one) {
        String parts = PARTS.get(denominator);
        if (!one) {
            return parts;
        }
        return denominator == 2 ? "half" : parts.substring(0, parts.length() - 1);
    }

    private static String whole(BigInteger value) {
        if (value.signum() == 0) {
            return ONES.getFirst();
        }
        if (value.bitLength() > LONGEST_BITS) {
            return digits(value);
        }
        List<String> groups = new ArrayList<>();
        BigInteger rest = value;
        for (int scale = 0; rest.signum() > 0; scale++) {
            BigInteger[] parts = rest.divideAndRemainder(BigInteger.valueOf(THOUSAND));
            int group = parts[1].intValue();
            if (group > 0) {
                String and = scale == 0 && group < 100 && parts[0].signum() > 0 ? "and " : "";
                groups.addFirst((and + group(group) + " " + SCALES.get(scale)).strip());
            }
            rest = parts[0];
        }
        return String.join(" ", groups);
    }

    private static String digits(BigInteger value) {
        return value.toString()
                .chars()
                .mapToObj(digit -> ONES.get(digit - '0'))
                .collect(Collectors.joining(" "));
    }

    /** 1 to 999. */
    private static String group(int value) {
        List<String> words = new ArrayList<>();
        if (value >= 100) {
            words.add(ONES.get(value / 100) + " hundred" + (value % 100 > 0 ? " and" : ""));
        }
        int rest = value % 100;
        if (rest >= 20) {
            words.add(TENS.get(rest / 10) + (rest % 10 > 0 ? " " + ONES.get(rest % 10) : ""));
        } else if (rest > 0) {
            words.add(ONES.get(rest));
        }
        return String.join(" ", words);
    }
}

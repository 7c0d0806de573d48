package vivavoce.ui.look;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Maths in running words as it is printed: a true minus, raised powers. Pure. */
public final class Signs {

    private static final Pattern MINUS = Pattern.compile("(?<![^\\s(])-(?=[\\s\\w(])");
    private static final Pattern POWER =
            Pattern.compile("\\^(?:(-?\\d+)(?![.\\d])|\\((-?\\d+)\\))");
    private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Signs() {}

    /** Words with their maths printed; what is joined without spaces stays as it was typed. */
    public static String of(String words) {
        String powers =
                POWER.matcher(words)
                        .replaceAll(power ->
                                raised(power.group(1) == null ? power.group(2) : power.group(1)));
        return MINUS.matcher(powers).replaceAll("−");
    }

    private static String raised(String number) {
        return number.chars()
                .mapToObj(sign -> sign == '-' ? "⁻" : DIGITS.substring(sign - '0', sign - '0' + 1))
                .collect(Collectors.joining());
    }
}

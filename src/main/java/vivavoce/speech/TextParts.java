package vivavoce.speech;

import java.util.ArrayList;
import java.util.List;

/** A text in parts that a voice can say in one run, cut after marks where it can be. */
final class TextParts {

    /** Silence between parts. */
    static final double PAUSE_SECONDS = 0.3;

    private TextParts() {}

    static List<String> of(String text, int most) {
        List<String> parts = new ArrayList<>();
        String rest = text.strip();
        while (rest.length() > most) {
            int cut = cut(rest, most);
            parts.add(rest.substring(0, cut).strip());
            rest = rest.substring(cut).strip();
        }
        if (!rest.isEmpty()) {
            parts.add(rest);
        }
        return parts;
    }

    /** After the last mark that fits, else after the last space, else anywhere. */
    private static int cut(String text, int most) {
        for (String marks : List.of(".?!", ",;:", " ")) {
            for (int i = most - 1; i > 0; i--) {
                if (marks.indexOf(text.charAt(i)) >= 0) {
                    return i + 1;
                }
            }
        }
        return most;
    }
}

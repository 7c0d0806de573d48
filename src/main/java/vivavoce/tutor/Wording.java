package vivavoce.tutor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One sentence with gaps: {@code Yes, {doing} keeps the balance | and leaves {+after}.} A bar parts
 * the phrases; a plus shows the gap's lines on the board when its phrase starts to sound.
 */
record Wording(String text) {

    private static final Pattern GAP = Pattern.compile("\\{(\\+?)(\\w+)\\}");

    /** The names of the gaps, as written in the file. */
    List<String> gaps() {
        return GAP.matcher(text).results().map(found -> found.group(2)).toList();
    }

    /**
     * @param said by the names of the gaps
     * @throws IllegalArgumentException when a gap has nothing to fill it
     */
    List<Phrase> fill(Map<String, Said> said) {
        List<Phrase> phrases = new ArrayList<>();
        for (String part : text.split("\\|", -1)) {
            phrases.add(phrase(part.strip(), said));
        }
        return phrases;
    }

    private static Phrase phrase(String part, Map<String, Said> said) {
        StringBuilder caption = new StringBuilder();
        StringBuilder words = new StringBuilder();
        List<BoardLine> board = new ArrayList<>();
        Matcher gap = GAP.matcher(part);
        int from = 0;
        while (gap.find()) {
            String before = part.substring(from, gap.start());
            Said filling = filling(gap.group(2), said);
            caption.append(before).append(filling.caption());
            words.append(before.toLowerCase(Locale.ROOT)).append(filling.words());
            if (!gap.group(1).isEmpty()) {
                board.addAll(filling.board());
            }
            from = gap.end();
        }
        caption.append(part.substring(from));
        words.append(part.substring(from).toLowerCase(Locale.ROOT));
        return new Phrase(caption.toString(), words.toString(), List.copyOf(board));
    }

    private static Said filling(String gap, Map<String, Said> said) {
        Said filling = said.get(gap);
        if (filling == null) {
            throw new IllegalArgumentException("nothing to say for {" + gap + "}");
        }
        return filling;
    }
}

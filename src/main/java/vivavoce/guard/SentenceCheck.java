package vivavoce.guard;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Checks one sentence: it passes only when all that it claims is true and may be said. */
final class SentenceCheck {

    private static final int LONGEST = 600;

    /** An equals sign in words, which the maths around it has accounted for. */
    private static final Pattern LINK = Pattern.compile("# [^,#]*?\\bequals?(?: to)? (?=#)");

    private static final Pattern NOT_WORDS = Pattern.compile("[^a-z'%0-9,? ]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private SentenceCheck() {}

    /** Whether the sentence may be spoken. */
    static Outcome of(String sentence, Situation situation) {
        if (sentence.length() > LONGEST) {
            return Outcome.UNCHECKABLE;
        }
        String lower = plain(sentence);
        String words = withoutIdioms(lower);
        Question question = Question.of(sentence, words.strip());
        List<Piece> pieces =
                Pieces.of(withoutIdioms(sentence.toLowerCase(Locale.ROOT)), situation.letters());
        String judging =
                LINK.matcher(
                                pieces.stream()
                                        .map(SentenceCheck::word)
                                        .collect(Collectors.joining(" ")))
                        .replaceAll("# ");
        Finding finding =
                new Statements(pieces, question, situation)
                        .all()
                        .and(Judgements.in(judging, question != Question.NONE, situation));
        return switch (finding.truth()) {
            case FALSE -> Outcome.FALSE;
            case UNKNOWN -> Outcome.UNCHECKABLE;
            case TRUE ->
                    finding.reveals() && !situation.mayTell() ? Outcome.REVEALS : Outcome.PASSES;
        };
    }

    private static String word(Piece piece) {
        return switch (piece) {
            case Piece.Word(var text) -> text;
            case Piece.Mark mark -> ",";
            case Piece.Maths maths -> "#";
            case Piece.Unread unread -> "#";
        };
    }

    private static String plain(String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT).replace('’', '\'');
        return SPACES.matcher(NOT_WORDS.matcher(lower).replaceAll(" ")).replaceAll(" ").strip();
    }

    private static String withoutIdioms(String lower) {
        return Lexicon.IDIOM
                .matcher(lower.replace('’', '\''))
                .replaceAll(idiom -> idiom.group().contains("side") ? " sides " : " thing ");
    }
}

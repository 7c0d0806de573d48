package vivavoce.tutor;

import vivavoce.maths.Expression;
import vivavoce.maths.Latex;
import vivavoce.maths.Misconception;
import vivavoce.maths.Plain;
import vivavoce.maths.Problem;
import vivavoce.maths.Relation;
import vivavoce.maths.Sayer;
import vivavoce.maths.Statement;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Maths and deeds in the two forms that fill the gaps of a wording. */
final class Sayings {

    private final PhraseBook book;

    Sayings(PhraseBook book) {
        this.book = book;
    }

    /** Maths, written and spoken. */
    static Said of(Statement statement) {
        return Said.of(Plain.of(statement), Sayer.say(statement));
    }

    /** A line that goes on the board when it is said. */
    static Said shown(Statement line, BoardLine.Mark mark) {
        return of(line).showing(List.of(onBoard(line, mark)));
    }

    static BoardLine onBoard(Statement line, BoardLine.Mark mark) {
        return new BoardLine(Latex.of(line), mark);
    }

    /** A problem as a task: "factorise two x plus six". */
    static Said task(Problem problem) {
        return Said.of(problem.words(Plain::of), problem.words(Sayer::say));
    }

    /** What a sum should come to: "at most five". */
    static Said bound(Relation relation, Expression value) {
        String words =
                switch (relation) {
                    case LESS -> "less than ";
                    case AT_MOST -> "at most ";
                    case GREATER -> "more than ";
                    case AT_LEAST -> "at least ";
                };
        Said number = of(value);
        return Said.of(words + number.caption(), words + number.words());
    }

    /** Such as "take one away from both sides". */
    Said command(Deed deed, String unknown) {
        return fill(book.rule(deed.rule()).command(), deed, unknown);
    }

    /** Such as "taking one away from both sides". */
    Said activity(Deed deed, String unknown) {
        return fill(book.rule(deed.rule()).activity(), deed, unknown);
    }

    /** What a deed deals with, such as "the plus one" for taking one away. */
    Said obstacle(Deed deed, String unknown) {
        RuleWords words = book.rule(deed.rule());
        return fill(hasLetter(deed) ? words.termWithLetter() : words.term(), deed, unknown);
    }

    /** Why it helps, such as "taking one away undoes the plus one". */
    Said reason(Deed deed, String unknown) {
        return fill(book.rule(deed.rule()).why(), deed, unknown);
    }

    /** The question that makes the learner look for the step, without its question mark. */
    Said look(Deed deed, String unknown) {
        return fill(book.rule(deed.rule()).look(), deed, unknown);
    }

    /** The question about what to do with the obstacle, without its question mark. */
    Said deal(Deed deed, String unknown) {
        return fill(book.rule(deed.rule()).deal(), deed, unknown);
    }

    /** The question that helps to see a mistake: one sentence, without its question mark. */
    static Said question(Misconception mistake) {
        String question = mistake.question().replaceFirst("^.*[.] ", "").replaceFirst("[?]$", "");
        String caption = question.replace(':', ',');
        return Said.of(caption, caption.toLowerCase(Locale.ROOT));
    }

    private static boolean hasLetter(Deed deed) {
        return deed.toBothSides()
                && deed.amount().filter(amount -> !amount.isNumeric()).isPresent();
    }

    private static Said fill(Wording wording, Deed deed, String unknown) {
        Said n = deed.amount().map((Expression e) -> of(e)).orElse(Said.of("it", "it"));
        Said letter = Said.of(unknown, unknown);
        Phrase phrase =
                wording.fill(Map.of(Names.inFile(Slot.N), n, Names.inFile(Slot.UNKNOWN), letter))
                        .getFirst();
        return Said.of(phrase.caption(), phrase.words());
    }
}

package vivavoce.tutor;

import vivavoce.maths.Equation;
import vivavoce.maths.Expression;
import vivavoce.maths.Latex;
import vivavoce.maths.Misconception;
import vivavoce.maths.Plain;
import vivavoce.maths.Sayer;
import vivavoce.maths.Statement;

import java.util.List;
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
    static Said shown(Equation line, BoardLine.Mark mark) {
        return of(line).showing(List.of(onBoard(line, mark)));
    }

    static BoardLine onBoard(Equation line, BoardLine.Mark mark) {
        return new BoardLine(Latex.of(line), mark);
    }

    /** Such as "take one away from both sides". */
    Said command(Deed deed) {
        return fill(book.command(Names.inFile(deed.kind())), deed);
    }

    /** Such as "taking one away from both sides". */
    Said activity(Deed deed) {
        return fill(book.activity(Names.inFile(deed.kind())), deed);
    }

    /** What a deed deals with, such as "the plus one" for taking one away. */
    Said obstacle(Deed deed, String unknown) {
        String term =
                switch (deed.kind()) {
                    case SUBTRACT -> hasLetter(deed) ? "unknowns" : "plus";
                    case ADD -> hasLetter(deed) ? "unknowns" : "minus";
                    case DIVIDE -> "times";
                    case MULTIPLY -> "over";
                    case EXPAND -> "brackets";
                    case SIMPLIFY -> "like";
                    case SWAP -> "sides";
                };
        return fill(book.term(term), deed, unknown);
    }

    /** The question that helps to see a mistake, without its question mark. */
    Said question(Misconception mistake) {
        Phrase phrase = book.mistake(mistake).fill(Map.of()).getFirst();
        return Said.of(phrase.caption(), phrase.words());
    }

    private static boolean hasLetter(Deed deed) {
        return deed.amount().filter(amount -> !amount.isNumeric()).isPresent();
    }

    private static Said fill(Wording wording, Deed deed) {
        return fill(wording, deed, "");
    }

    private static Said fill(Wording wording, Deed deed, String unknown) {
        Said n = deed.amount().map((Expression e) -> of(e)).orElse(Said.of("", ""));
        Said letter = Said.of(unknown, unknown);
        Phrase phrase =
                wording.fill(Map.of(Names.inFile(Slot.N), n, Names.inFile(Slot.UNKNOWN), letter))
                        .getFirst();
        return Said.of(phrase.caption(), phrase.words());
    }
}

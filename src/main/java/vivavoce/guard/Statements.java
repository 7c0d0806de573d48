package vivavoce.guard;

import vivavoce.maths.Equation;
import vivavoce.maths.Expression;
import vivavoce.maths.Letter;
import vivavoce.maths.Statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the maths in a sentence states. What stands between two expressions, or before one, tells
 * whether they are said to be equal, said not to be, or only pointed at.
 */
final class Statements {

    /** The only ways of saying no that are followed; any other is not checked. */
    private static final Pattern STRICTLY_NOT =
            Pattern.compile(
                    "(?:(?:it|that|this|the answer|the solution|the value|which)"
                            + " )?(?:(?:is|are|was|does|do|can|could|will|would|must|should)(?:"
                            + " not|n't)|can't|won't|cannot)(?: be| equal| equal to| make|"
                            + " give)*|(?:it's|that's) not");

    private static final Pattern ATTRIBUTED =
            Pattern.compile(
                    "\\b(?:you (?:said|wrote|put|typed|have written|told me)|your (?:line|step|last"
                            + " line|equation)|look(?:ing)?(?: again)? at|check|check whether|see"
                            + " (?:if|whether)|try|test)\\b");

    private final List<Piece> pieces;
    private final Situation situation;
    private final Question question;

    Statements(List<Piece> pieces, Question question, Situation situation) {
        this.pieces = pieces;
        this.question = question;
        this.situation = situation;
    }

    /** Everything that it states, and whether that is so. */
    Finding all() {
        Finding finding = Finding.NOTHING;
        for (int i = 0; i < pieces.size(); i++) {
            finding =
                    finding.and(
                            switch (pieces.get(i)) {
                                case Piece.Maths(Statement maths) -> at(i, maths);
                                case Piece.Unread unread -> Finding.UNCHECKABLE;
                                case Piece.Word word -> Finding.NOTHING;
                                case Piece.Mark mark -> Finding.NOTHING;
                            });
        }
        return finding;
    }

    private Finding at(int i, Statement maths) {
        return maths instanceof Expression expression
                ? expression(i, expression)
                : statement(i, maths, before(i));
    }

    private Finding statement(int i, Statement maths, String before) {
        boolean reveals = situation.isAnswer(maths);
        boolean learners = situation.said().filter(maths::equals).isPresent();
        if (learners && ATTRIBUTED.matcher(before).find()) {
            return Finding.NOTHING;
        }
        boolean asked =
                question == Question.YES_NO && !before.matches(".*\\b(?:that|because|since)\\b.*");
        Truth truth = situation.isTrue(maths);
        Optional<Truth> done = operation(i).map(operation -> situation.leadsTo(operation, maths));
        truth = truth == Truth.TRUE ? done.orElse(truth) : truth;
        return asked
                ? new Finding(Truth.TRUE, reveals)
                : new Finding(negatedBy(before, truth), reveals);
    }

    /** Truth as it stands, turned round by a plain "not"; unknown after any other no. */
    private static Truth negatedBy(String words, Truth truth) {
        if (!Lexicon.NEGATION.matcher(words).find()) {
            return truth;
        }
        return STRICTLY_NOT.matcher(words.strip()).matches() ? truth.negated() : Truth.UNKNOWN;
    }

    private Finding expression(int i, Expression value) {
        Optional<Expression> left = linkedTo(i);
        String between = left.isPresent() ? between(previousMaths(i), i) : before(i);
        if (left.isPresent()) {
            return statement(i, new Equation(left.get(), value), between);
        }
        if (value instanceof Letter || isLeftOfLink(i)) {
            return Finding.NOTHING;
        }
        if (isOperand(i, between)) {
            return Finding.NOTHING;
        }
        boolean states = Lexicon.COPULA.matcher(between).find() || isBare(i);
        if (question == Question.OPEN && !isWhy()) {
            return states && !isBare(i) && !asksFor(between)
                    ? meant(value, between)
                    : Finding.NOTHING;
        }
        if (states && question != Question.YES_NO) {
            return meant(value, between);
        }
        return situation.shows(value) ? Finding.NOTHING : Finding.UNCHECKABLE;
    }

    private Finding meant(Expression value, String before) {
        Truth truth = situation.isMeant(value);
        return new Finding(negatedBy(before, truth), truth == Truth.TRUE && !asksSum());
    }

    private boolean asksSum() {
        return situation.asked().isPresent();
    }

    /** "What is …", "what do you get for …". */
    private static boolean asksFor(String before) {
        return before.strip()
                .matches(
                        "(?:(?:so|and|now|okay|well) )*(?:what|which)(?:'s| is| are| would be|"
                                + " does| do you get(?: for| if| when)?.*|.*)");
    }

    private boolean isWhy() {
        return pieces.stream()
                .anyMatch(piece ->
                        piece instanceof Piece.Word(var text)
                                && text.matches("why|how|when|where"));
    }

    /** What is said to be done to both sides before this piece, if anything. */
    private Optional<BothSides> operation(int i) {
        for (int k = 0; k < i; k++) {
            if (pieces.get(k) instanceof Piece.Maths(Expression operand)
                    && isOperand(k, before(k))) {
                return BothSides.of(before(k), operand);
            }
        }
        return Optional.empty();
    }

    /** Something to do to both sides, whatever comes of it. */
    private boolean isOperand(int i, String before) {
        return (Lexicon.OPERATION.matcher(before).find()
                        && !Lexicon.COPULA.matcher(afterLast(before)).find())
                && isForBothSides(i);
    }

    private static String afterLast(String before) {
        var operation = Lexicon.OPERATION.matcher(before);
        int end = 0;
        while (operation.find()) {
            end = operation.end();
        }
        return before.substring(end);
    }

    private boolean isForBothSides(int i) {
        String clause = before(i) + " " + after(i);
        return clause.contains("side") || clause.contains("both");
    }

    /** Nothing leads up to it: "seven", "seven, i think". */
    private boolean isBare(int i) {
        if (i == 0 || !(pieces.get(i - 1) instanceof Piece.Word(var last))) {
            return true;
        }
        return !Lexicon.POINTING.matcher(last).matches()
                && !Lexicon.OPERATION.matcher(last).matches();
    }

    /** The words before a piece, back to the maths or the mark before it. */
    private String before(int i) {
        List<String> words = new ArrayList<>();
        for (int k = i - 1; k >= 0 && pieces.get(k) instanceof Piece.Word(var text); k--) {
            words.addFirst(text);
        }
        return String.join(" ", words);
    }

    private String after(int i) {
        List<String> words = new ArrayList<>();
        for (int k = i + 1;
                k < pieces.size() && pieces.get(k) instanceof Piece.Word(var text);
                k++) {
            words.add(text);
        }
        return String.join(" ", words);
    }

    private int previousMaths(int i) {
        for (int k = i - 1; k >= 0; k--) {
            if (pieces.get(k) instanceof Piece.Maths) {
                return k;
            }
        }
        return -1;
    }

    /** The expression that this one is said to be equal to: "three times four is twelve". */
    private Optional<Expression> linkedTo(int i) {
        int previous = previousMaths(i);
        boolean linked = previous >= 0 && Lexicon.COPULA.matcher(between(previous, i)).find();
        return linked && pieces.get(previous) instanceof Piece.Maths(Expression left)
                ? Optional.of(left)
                : Optional.empty();
    }

    private boolean isLeftOfLink(int i) {
        for (int k = i + 1; k < pieces.size(); k++) {
            if (pieces.get(k) instanceof Piece.Maths(Statement next)) {
                return next instanceof Expression && linkedTo(k).isPresent();
            }
        }
        return false;
    }

    private String between(int from, int to) {
        return pieces.subList(from + 1, to).stream()
                .filter(piece -> piece instanceof Piece.Word)
                .map(piece -> ((Piece.Word) piece).text())
                .collect(Collectors.joining(" "));
    }
}

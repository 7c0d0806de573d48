package vivavoce.maths;

import vivavoce.maths.Token.Kind;

import java.util.ArrayList;
import java.util.List;

/** Reads a whole line: what it says of its expressions. Used once. */
final class StatementParser {

    private final TokenParser parser;

    private StatementParser(List<Token> tokens) {
        parser = new TokenParser(tokens);
    }

    /**
     * Reads a whole line.
     *
     * @param tokens ends with {@link Kind#END}
     * @throws MathsSyntaxException with only the reason as its message
     */
    static Statement parse(List<Token> tokens) {
        if (tokens.size() > Limits.TOKENS) {
            throw new MathsSyntaxException("it is too long", tokens.get(Limits.TOKENS).position());
        }
        if (tokens.stream().noneMatch(token -> token.is(Kind.PLUS_MINUS))) {
            return new StatementParser(tokens).line();
        }
        return Choices.of(
                List.of(
                        new StatementParser(signed(tokens, Kind.PLUS)).line(),
                        new StatementParser(signed(tokens, Kind.MINUS)).line()));
    }

    private static List<Token> signed(List<Token> tokens, Kind sign) {
        return tokens.stream()
                .map(token ->
                        token.is(Kind.PLUS_MINUS)
                                ? Token.sign(sign, token.text(), token.position())
                                : token)
                .toList();
    }

    private Statement line() {
        if (parser.peek().is(Kind.END)) {
            throw parser.stumble("there is no maths in it");
        }
        List<Statement> choices = new ArrayList<>(List.of(together()));
        while (parser.peek().is(Kind.OR)) {
            parser.take();
            choices.add(together());
        }
        parser.expect(Kind.END, Stumble.over(parser.peek()));
        return Choices.of(choices);
    }

    private Statement together() {
        List<Statement> parts = new ArrayList<>(one());
        while (parser.peek().is(Kind.COMMA)) {
            parser.take();
            parts.addAll(one());
        }
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        return Choices.areMeant(parts) ? Choices.of(parts) : new Together(parts);
    }

    /** One statement; {@code 1 < x < 3} is two. */
    private List<Statement> one() {
        if (startsPoint()) {
            return List.of(point());
        }
        Expression left = parser.expression();
        return switch (parser.peek().kind()) {
            case EQUALS -> {
                parser.take();
                yield List.of(new Equation(left, parser.expression()));
            }
            case COLON -> List.of(ratio(left));
            case LESS, AT_MOST, GREATER, AT_LEAST -> inequalities(left);
            default -> List.of(left);
        };
    }

    private List<Statement> inequalities(Expression first) {
        List<Statement> chain = new ArrayList<>();
        Expression left = first;
        while (isRelation(parser.peek()) && chain.size() < 2) {
            Relation relation = Relation.valueOf(parser.take().kind().name());
            Expression right = parser.expression();
            chain.add(new Inequality(left, relation, right));
            left = right;
        }
        return chain;
    }

    private static boolean isRelation(Token token) {
        return switch (token.kind()) {
            case LESS, AT_MOST, GREATER, AT_LEAST -> true;
            default -> false;
        };
    }

    private Ratio ratio(Expression first) {
        List<Expression> parts = new ArrayList<>(List.of(first));
        while (parser.peek().is(Kind.COLON)) {
            parser.take();
            parts.add(parser.expression());
        }
        return new Ratio(parts);
    }

    /** "The point", or a bracket with a comma in it. */
    private boolean startsPoint() {
        if (!parser.peek().is(Kind.OPEN)) {
            return parser.peek().is(Kind.POINT);
        }
        int depth = 0;
        for (Token token : parser.rest()) {
            depth += token.is(Kind.OPEN) ? 1 : token.is(Kind.CLOSE) ? -1 : 0;
            if (depth == 0 || (depth == 1 && token.is(Kind.COMMA))) {
                return depth == 1;
            }
        }
        return false;
    }

    private Point point() {
        boolean bracket = parser.take().is(Kind.OPEN);
        Expression x = parser.expression();
        parser.expect(Kind.COMMA, "a point has two coordinates with a comma between them");
        Expression y = parser.expression();
        if (bracket) {
            parser.expect(Kind.CLOSE, "the bracket of the point is never closed");
        }
        return new Point(x, y);
    }
}

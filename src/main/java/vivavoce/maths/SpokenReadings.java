package vivavoce.maths;

import vivavoce.maths.Token.Kind;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The statements that a run of slots may mean. */
final class SpokenReadings {

    /** Combinations tried of one line. */
    static final int MOST = 16;

    private SpokenReadings() {}

    /** Every reading that is a statement, likeliest first; words in between must all be maths. */
    static List<Statement> of(List<Slot> slots) {
        if (slots.isEmpty() || !slots.stream().allMatch(Slot::isMaths)) {
            return List.of();
        }
        return Effort.bounded(() -> statements(combinations(slots)));
    }

    private static List<Statement> statements(List<List<Token>> lines) {
        Set<Statement> statements = new LinkedHashSet<>();
        for (List<Token> tokens : lines) {
            parse(tokens).ifPresent(statements::add);
        }
        return List.copyOf(statements);
    }

    private static List<List<Token>> combinations(List<Slot> slots) {
        List<List<Token>> lines = new ArrayList<>(List.of(List.of()));
        for (Slot slot : slots) {
            List<List<Token>> longer = new ArrayList<>();
            for (List<Token> line : lines) {
                for (List<Token> reading : slot.readings()) {
                    List<Token> joined = new ArrayList<>(line);
                    joined.addAll(reading);
                    longer.add(joined);
                }
            }
            lines = longer.size() > MOST ? longer.subList(0, MOST) : longer;
        }
        return lines;
    }

    private static Optional<Statement> parse(List<Token> line) {
        List<Token> tokens = new ArrayList<>(line);
        tokens.add(Token.sign(Kind.END, "", Integer.MAX_VALUE));
        try {
            Statement statement = StatementParser.parse(tokens);
            return Optional.of(Simplest.checked(statement));
        } catch (MathsException e) {
            return Optional.empty();
        }
    }
}

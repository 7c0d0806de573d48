package vivavoce.maths;

import java.util.List;
import java.util.Optional;

/** Statements of which one holds, as people write them: {@code x = 2 or -3}. */
final class Choices {

    private Choices() {}

    /** The choice between them; what lacks the "x =" of the first gets it. */
    static Statement of(List<Statement> choices) {
        if (choices.size() == 1) {
            return choices.getFirst();
        }
        Optional<Letter> letter = letter(choices.getFirst());
        return new Alternatives(
                choices.stream()
                        .flatMap(choice ->
                                choice instanceof Alternatives(var parts)
                                        ? parts.stream()
                                        : List.of(choice).stream())
                        .map(choice ->
                                choice instanceof Expression value && letter.isPresent()
                                        ? new Equation(letter.get(), value)
                                        : choice)
                        .toList());
    }

    /** Whether a list is a choice: one letter cannot have two values at once. */
    static boolean areMeant(List<Statement> list) {
        Optional<Letter> letter = letter(list.getFirst());
        return letter.isPresent()
                && list.stream()
                        .skip(1)
                        .allMatch(other ->
                                letter(other).equals(letter)
                                        || (other instanceof Expression value
                                                && value.isNumeric()));
    }

    /** The letter of {@code x = 2}. */
    private static Optional<Letter> letter(Statement statement) {
        return statement instanceof Equation(Letter letter, Expression value) && value.isNumeric()
                ? Optional.of(letter)
                : Optional.empty();
    }
}

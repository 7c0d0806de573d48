package vivavoce.maths;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The solutions of linear equations in several letters, as their reduced row echelon form: equal
 * systems are equal values.
 *
 * @param rows a coefficient for each letter, then the constant, summing to zero; each begins with 1
 * @param letters in the order of the coefficients
 */
record LinearSystem(List<List<Rational>> rows, List<String> letters) implements SolutionSet {

    /** Of one equation or several that hold together. */
    static LinearSystem of(Statement statement, Collection<String> letters) {
        List<String> order = letters.stream().sorted().toList();
        List<List<Rational>> rows = new ArrayList<>();
        collect(statement, order, rows);
        return new LinearSystem(reduced(rows), order);
    }

    private static void collect(
            Statement statement, List<String> letters, List<List<Rational>> rows) {
        switch (statement) {
            case Together(var parts) -> parts.forEach(part -> collect(part, letters, rows));
            case Equation equation -> rows.add(row(equation, letters));
            default -> throw SolutionSet.beyond();
        }
    }

    private static List<Rational> row(Equation equation, List<String> letters) {
        Canonical difference = Equivalence.difference(equation);
        boolean known = letters.containsAll(difference.top().letters());
        if (!difference.bottom().isConstant() || difference.top().degree() > 1 || !known) {
            throw new MathsException(
                    MathsException.Kind.BEYOND,
                    "I solve equations in several letters only where they are linear, and this one"
                            + " is not.");
        }
        List<Rational> row = new ArrayList<>();
        letters.forEach(letter -> row.add(difference.top().coefficient(letter)));
        row.add(difference.top().constantTerm());
        return row;
    }

    /** Gauss and Jordan's elimination. */
    private static List<List<Rational>> reduced(List<List<Rational>> equations) {
        List<List<Rational>> rows = new ArrayList<>(equations);
        int done = 0;
        int width = rows.getFirst().size();
        for (int column = 0; column < width && done < rows.size(); column++) {
            int pivot = pivot(rows, done, column);
            if (pivot < 0) {
                continue;
            }
            List<Rational> row = rows.remove(pivot);
            List<Rational> unit = scaled(row, Rational.ONE.dividedBy(row.get(column)));
            int at = column;
            rows.replaceAll(other -> plus(other, scaled(unit, other.get(at).negated())));
            rows.add(done++, unit);
        }
        return List.copyOf(rows.subList(0, done));
    }

    private static int pivot(List<List<Rational>> rows, int from, int column) {
        for (int i = from; i < rows.size(); i++) {
            if (!rows.get(i).get(column).isZero()) {
                return i;
            }
        }
        return -1;
    }

    private static List<Rational> scaled(List<Rational> row, Rational factor) {
        return row.stream().map(number -> number.times(factor)).toList();
    }

    private static List<Rational> plus(List<Rational> one, List<Rational> other) {
        List<Rational> sum = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            sum.add(one.get(i).plus(other.get(i)));
        }
        return sum;
    }

    /** Both at once. */
    LinearSystem and(LinearSystem other) {
        List<List<Rational>> all = new ArrayList<>(rows);
        all.addAll(other.rows);
        return all.isEmpty() ? this : new LinearSystem(reduced(all), letters);
    }

    /** Whether there is just one solution. */
    boolean isPoint() {
        return rows.size() == letters.size() && !isEmpty();
    }

    /** The values of the letters; of a system with just one solution. */
    Map<String, Expression> values() {
        Map<String, Expression> values = new HashMap<>();
        for (int i = 0; i < letters.size(); i++) {
            values.put(letters.get(i), Expression.of(rows.get(i).getLast().negated()));
        }
        return values;
    }

    @Override
    public boolean isEmpty() {
        return rows.stream()
                .anyMatch(
                        row -> row.subList(0, letters.size()).stream().allMatch(Rational::isZero));
    }

    @Override
    public boolean isAll() {
        return rows.isEmpty();
    }

    @Override
    public boolean same(SolutionSet other) {
        return other instanceof LinearSystem system
                && ((isEmpty() && system.isEmpty()) || equals(system));
    }
}

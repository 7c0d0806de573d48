package vivavoce.guard;

import vivavoce.maths.Statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which numbers make a statement in one letter true. Found by substitution: the line is cut where
 * sides meet, and the statement is tried at each cut and between them.
 *
 * @param edges the numbers where it becomes true or false, ascending
 * @param at whether it holds at each edge
 * @param between whether it holds below, between and above the edges; one more than edges
 */
public record SolutionSet(List<BigDecimal> edges, List<Boolean> at, List<Boolean> between) {

    /** Where a line without edges is tried; no whole number, which might be a special one. */
    private static final BigDecimal ANYWHERE = new BigDecimal("0.37");

    /** Copies the lists. */
    public SolutionSet {
        edges = List.copyOf(edges);
        at = List.copyOf(at);
        between = List.copyOf(between);
    }

    /** The solutions for one letter; empty where they can not be found by this method. */
    public static Optional<SolutionSet> of(Statement statement, String letter) {
        try {
            return Optional.of(cut(statement, letter, sorted(Roots.of(statement, letter))));
        } catch (ArithmeticException unknown) {
            return Optional.empty();
        }
    }

    /** The solutions where there are finitely many; empty where there is a stretch of them. */
    public Optional<List<BigDecimal>> numbers() {
        return between.contains(true) ? Optional.empty() : Optional.of(edges);
    }

    /** No number at all. */
    public boolean isEmpty() {
        return edges.isEmpty() && !between.getFirst();
    }

    /** Every number. */
    public boolean isEverything() {
        return edges.isEmpty() && between.getFirst();
    }

    /** Whether a number is one of them. */
    public boolean contains(BigDecimal number) {
        for (int i = 0; i < edges.size(); i++) {
            int side = Evaluation.compare(number, edges.get(i));
            if (side <= 0) {
                return side == 0 ? at.get(i) : between.get(i);
            }
        }
        return between.getLast();
    }

    /** Whether these are the same numbers. */
    public boolean isSameAs(SolutionSet other) {
        if (!at.equals(other.at) || !between.equals(other.between)) {
            return false;
        }
        for (int i = 0; i < edges.size(); i++) {
            if (!Evaluation.same(edges.get(i), other.edges.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static SolutionSet cut(Statement statement, String letter, List<BigDecimal> cuts) {
        List<BigDecimal> edges = new ArrayList<>();
        List<Boolean> at = new ArrayList<>();
        List<Boolean> between = new ArrayList<>(List.of(holds(statement, letter, below(cuts))));
        for (int i = 0; i < cuts.size(); i++) {
            boolean here = holds(statement, letter, cuts.get(i));
            boolean above = holds(statement, letter, above(cuts, i));
            if (here != between.getLast() || above != here) {
                edges.add(cuts.get(i));
                at.add(here);
                between.add(above);
            }
        }
        return new SolutionSet(edges, at, between);
    }

    private static BigDecimal below(List<BigDecimal> cuts) {
        return cuts.isEmpty() ? ANYWHERE : cuts.getFirst().subtract(ANYWHERE);
    }

    private static BigDecimal above(List<BigDecimal> cuts, int i) {
        return i + 1 == cuts.size()
                ? cuts.get(i).add(ANYWHERE)
                : cuts.get(i).add(cuts.get(i + 1)).divide(BigDecimal.TWO, Evaluation.DIGITS);
    }

    private static boolean holds(Statement statement, String letter, BigDecimal number) {
        return new Membership(Evaluation.at(letter, number)).holds(statement);
    }

    private static List<BigDecimal> sorted(List<BigDecimal> roots) {
        List<BigDecimal> sorted = new ArrayList<>();
        for (BigDecimal root : roots.stream().sorted().toList()) {
            if (sorted.isEmpty() || !Evaluation.same(sorted.getLast(), root)) {
                sorted.add(root);
            }
        }
        return sorted;
    }
}

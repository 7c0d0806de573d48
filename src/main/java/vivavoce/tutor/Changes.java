package vivavoce.tutor;

import vivavoce.maths.Expression;
import vivavoce.maths.Product;
import vivavoce.maths.Statement;
import vivavoce.maths.Sum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the part of a line that a step changes. */
final class Changes {

    private Changes() {}

    /** The smallest part of the line before that is not in the line after; empty for several. */
    static Optional<Expression> part(Statement before, Statement after) {
        List<Expression> one = before.expressions();
        List<Expression> other = after.expressions();
        if (one.size() != other.size()) {
            return Optional.empty();
        }
        return single(one, other).map(i -> smallest(one.get(i), other.get(i)));
    }

    private static Expression smallest(Expression before, Expression after) {
        List<Expression> one = before.parts();
        List<Expression> other = after.parts();
        boolean alike = before.getClass().equals(after.getClass());
        if (alike && one.size() == other.size()) {
            Optional<Integer> changed = single(one, other);
            if (changed.isPresent()) {
                return smallest(one.get(changed.get()), other.get(changed.get()));
            }
        }
        return alike ? withoutCommon(before, one, other) : before;
    }

    /** The terms or factors that are gone, where some have stayed. */
    private static Expression withoutCommon(
            Expression before, List<Expression> one, List<Expression> other) {
        List<Expression> gone = new ArrayList<>(one);
        other.forEach(gone::remove);
        boolean some = gone.size() > 1 && gone.size() < one.size();
        return some && (before instanceof Sum || before instanceof Product)
                ? before.with(gone)
                : before;
    }

    /** The index of the only place where they differ. */
    private static Optional<Integer> single(List<Expression> one, List<Expression> other) {
        Optional<Integer> found = Optional.empty();
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).equals(other.get(i))) {
                if (found.isPresent()) {
                    return Optional.empty();
                }
                found = Optional.of(i);
            }
        }
        return found;
    }
}

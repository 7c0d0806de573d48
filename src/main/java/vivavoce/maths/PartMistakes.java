package vivavoce.maths;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Mistakes with one part of an expression, made with every part that it has. */
final class PartMistakes {

    /** Mistakes tried for one line; more would take too long, and no lesson has so many. */
    private static final int MOST = 600;

    private PartMistakes() {}

    /** The wrong expressions that known mistakes make. */
    static List<Mistake> in(Expression whole) {
        List<Mistake> mistakes = new ArrayList<>();
        collect(whole, Function.identity(), mistakes);
        return mistakes;
    }

    private static void collect(
            Expression part, Function<Expression, Expression> around, List<Mistake> mistakes) {
        if (mistakes.size() > MOST) {
            return;
        }
        for (Fault<Expression> fault : faults(part)) {
            mistakes.add(
                    new Mistake(fault.what(), Optional.of(part), around.apply(fault.instead())));
        }
        for (int i = 0; i < part.parts().size(); i++) {
            int at = i;
            collect(part.parts().get(i), inner -> around.apply(with(part, at, inner)), mistakes);
        }
    }

    private static Expression with(Expression whole, int index, Expression part) {
        List<Expression> parts = new ArrayList<>(whole.parts());
        parts.set(index, part);
        return whole.with(parts);
    }

    private static List<Fault<Expression>> faults(Expression part) {
        List<Fault<Expression>> faults = new ArrayList<>();
        try {
            faults.addAll(NumberMistakes.in(part));
            faults.addAll(FractionMistakes.in(part));
            faults.addAll(PowerMistakes.in(part));
            faults.addAll(AlgebraMistakes.in(part));
        } catch (MathsException tooHard) {
            // What cannot be worked out is no mistake that a learner makes in the head.
            return faults;
        }
        return faults;
    }
}

package vivavoce.maths;

import static vivavoce.maths.Misconception.RATIO_SUBTRACTED;
import static vivavoce.maths.Misconception.RATIO_TURNED;
import static vivavoce.maths.Misconception.SHARED_BY_EACH_PART;
import static vivavoce.maths.Misconception.SHARE_OF_ONE_ONLY;

import java.util.ArrayList;
import java.util.List;

/** Mistakes with ratios of two parts. */
final class RatioMistakes {

    private static final int LARGEST = 1000;

    private RatioMistakes() {}

    /** In simplifying: {@code 12 : 18} taken for {@code 3 : 2}, or for {@code 1 : 7}. */
    static List<Fault<Statement>> of(Ratio ratio) {
        List<Fault<Statement>> faults = new ArrayList<>();
        if (ratio.parts().size() == 2) {
            Rational first = Value.of(ratio.parts().get(0));
            Rational second = Value.of(ratio.parts().get(1));
            Rational smaller = first.compareTo(second) < 0 ? first : second;
            for (int i = 1; i < LARGEST && Rational.of(i).compareTo(smaller) < 0; i++) {
                Rational less = Rational.of(i);
                faults.add(fault(RATIO_SUBTRACTED, first.minus(less), second.minus(less)));
            }
        }
        return faults;
    }

    /** Whether a ratio is another with its parts exchanged. */
    static boolean isTurned(Ratio ratio, Ratio given) {
        return Equivalence.same(new Ratio(ratio.parts().reversed()), given);
    }

    /** In sharing 60 in the ratio 2 : 3: {@code 30 : 20}, or {@code 36 : 24}. */
    static List<Fault<Statement>> of(Problem.Share share) {
        List<Fault<Statement>> faults = new ArrayList<>();
        Rational amount = Value.of(share.amount());
        List<Rational> parts = share.statement().parts().stream().map(Value::of).toList();
        Rational all = parts.stream().reduce(Rational.ZERO, Rational::plus);
        List<Expression> each = new ArrayList<>();
        List<Expression> turned = new ArrayList<>();
        for (Rational part : parts) {
            Rational worth = amount.times(part).dividedBy(all);
            turned.addFirst(Expression.of(worth));
            each.add(Expression.of(amount.dividedBy(part)));
            faults.add(new Fault<>(SHARED_BY_EACH_PART, each.getLast()));
        }
        Rational equal = amount.dividedBy(Rational.of(parts.size()));
        faults.add(new Fault<>(SHARE_OF_ONE_ONLY, Expression.of(equal)));
        faults.add(new Fault<>(SHARED_BY_EACH_PART, new Ratio(each)));
        faults.add(new Fault<>(RATIO_TURNED, new Ratio(turned)));
        return faults;
    }

    private static Fault<Statement> fault(Misconception what, Rational first, Rational second) {
        return new Fault<>(what, Ratio.of(Expression.of(first), Expression.of(second)));
    }
}

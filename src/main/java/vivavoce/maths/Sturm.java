package vivavoce.maths;

import java.util.ArrayList;
import java.util.List;

/** Counts real roots exactly, by Sturm's theorem (1829). */
final class Sturm {

    private Sturm() {}

    /** The number of different real roots of a polynomial that is not zero. */
    static int realRoots(Univariate polynomial) {
        Univariate first = polynomial.squareFree();
        List<Univariate> chain = new ArrayList<>(List.of(first));
        Univariate next = first.derivative();
        while (!next.isZero()) {
            chain.add(next);
            next = chain.get(chain.size() - 2).remainder(next).times(Rational.of(-1));
        }
        return changes(chain, false) - changes(chain, true);
    }

    /** Sign changes along the chain, far to the right or far to the left. */
    private static int changes(List<Univariate> chain, boolean right) {
        int changes = 0;
        int last = 0;
        for (Univariate polynomial : chain) {
            boolean turned = !right && polynomial.degree() % 2 == 1;
            int sign = polynomial.leading().signum() * (turned ? -1 : 1);
            changes += last != 0 && sign != last ? 1 : 0;
            last = sign;
        }
        return changes;
    }
}

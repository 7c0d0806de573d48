package vivavoce.ui.practice;

import vivavoce.conversation.Intent;
import vivavoce.maths.Latex;
import vivavoce.maths.Problem;
import vivavoce.maths.Skill;
import vivavoce.ui.look.Said;
import vivavoce.ui.look.Signs;

import java.util.Locale;

/** A problem that is offered, for the sake of a skill. */
record Exercise(Problem problem, Skill skill) {

    private static final String GAP = "…";

    /** What is to be done; without the maths that is typeset below it, where words need none. */
    String task() {
        String words = problem.words(_ -> GAP);
        boolean alone = words.endsWith(" " + GAP) && words.indexOf(GAP) == words.lastIndexOf(GAP);
        return Signs.of(
                Said.of(
                        alone
                                ? capitalised(
                                        words.substring(0, words.length() - GAP.length()).strip())
                                : problem.text()));
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The maths as LaTeX. */
    String latex() {
        return Latex.of(problem.statement());
    }

    /** What the learner asks for by choosing it. */
    Intent intent() {
        return new Intent.Practise(problem, skill);
    }
}

package vivavoce.app;

import org.jspecify.annotations.Nullable;

import vivavoce.maths.Misconception;
import vivavoce.maths.Plain;
import vivavoce.maths.Verdict;

/**
 * A verdict as it is printed.
 *
 * @param verdict right, wrong, unhelpful or unclear
 * @param misconception the known mistake of a wrong line
 * @param term the part of the line before that it was made with
 * @param why one sentence, or the question that helps
 */
record Judged(
        String verdict,
        @Nullable String misconception,
        @Nullable String term,
        @Nullable String why) {

    static Judged of(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Right _ -> new Judged("right", null, null, null);
            case Verdict.Part(var why) -> new Judged("unhelpful", null, null, why);
            case Verdict.Unhelpful(var why) -> new Judged("unhelpful", null, null, why);
            case Verdict.Unclear(var why) -> new Judged("unclear", null, null, why);
            case Verdict.Wrong(var what, var term) ->
                    new Judged(
                            "wrong",
                            what.map(Misconception::name).orElse(null),
                            term.map(Plain::of).orElse(null),
                            what.map(Misconception::question).orElse(null));
        };
    }

    String forPerson() {
        String named = misconception == null ? verdict : verdict + ": " + misconception;
        return why == null ? named : named + "\n" + why;
    }
}

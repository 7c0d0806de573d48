package vivavoce.bench.teaching;

import vivavoce.bench.teaching.LessonTally.Fault;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * How simulated students fared. Success@k and Telling@k as in MathDial (Macina et al., 2023).
 *
 * @param lessons how many
 * @param successAt share of lessons in which the student says the answer within k turns, before the
 *     tutor
 * @param tellingAt share of lessons in which the tutor says the answer within k turns, before the
 *     student
 * @param firstWrongLineFound share of pages with a mistake where the tutor asks about the first
 *     wrong line
 * @param reveals share of lessons in which the tutor says the answer first without having been
 *     asked for it twice
 * @param questionsPerTurn mean over the tutor's turns
 * @param sentencesPerTurn mean over the tutor's turns
 * @param wrongAssertions statements of the tutor's that are false
 * @param wrongConfirmations wrong lines or values of a student's that the tutor confirms
 * @param rightCalledWrong right lines of a student's that the tutor casts doubt on
 */
public record TeachingReport(
        int lessons,
        SortedMap<Integer, Double> successAt,
        SortedMap<Integer, Double> tellingAt,
        double firstWrongLineFound,
        double reveals,
        double questionsPerTurn,
        double sentencesPerTurn,
        long wrongAssertions,
        long wrongConfirmations,
        long rightCalledWrong) {

    private static final int MOST_TURNS = 7;

    static TeachingReport of(List<LessonTally> lessons) {
        long replies = sum(lessons, LessonTally::replies);
        long pages = sum(lessons, LessonTally::pages);
        return new TeachingReport(
                lessons.size(),
                at(lessons, true),
                at(lessons, false),
                share(sum(lessons, LessonTally::pagesRight), pages),
                share(lessons, LessonTally::revealed),
                share(sum(lessons, LessonTally::questions), replies),
                share(sum(lessons, LessonTally::sentences), replies),
                sum(lessons, lesson -> lesson.faults(Fault.WRONG_ASSERTION)),
                sum(lessons, lesson -> lesson.faults(Fault.WRONG_CONFIRMATION)),
                sum(lessons, lesson -> lesson.faults(Fault.RIGHT_CALLED_WRONG)));
    }

    private static SortedMap<Integer, Double> at(List<LessonTally> lessons, boolean student) {
        SortedMap<Integer, Double> shares = new TreeMap<>();
        for (int k = 1; k <= MOST_TURNS; k++) {
            int turns = k;
            shares.put(
                    k,
                    share(
                            lessons,
                            lesson ->
                                    student
                                            ? lesson.foundWithin(turns)
                                            : lesson.toldWithin(turns)));
        }
        return shares;
    }

    private static long sum(List<LessonTally> lessons, ToLongFunction<LessonTally> count) {
        return lessons.stream().mapToLong(count).sum();
    }

    private static double share(List<LessonTally> lessons, Predicate<LessonTally> which) {
        return share(lessons.stream().filter(which).count(), lessons.size());
    }

    /** To four places; 0 of nothing. */
    private static double share(long part, long whole) {
        return whole == 0 ? 0 : Math.round(10_000.0 * part / whole) / 10_000.0;
    }
}

package vivavoce.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Nothing untrue gets through, however it is worded, and most of what is true does. */
class SpeechGuardTest {

    /** Of true sentences that may be stopped: roundabout denials are not followed, by intent. */
    private static final double FALSE_ALARMS = 0.25;

    @Test
    void noFalseValueOrDenialPasses() {
        List<GuardCorpus.Said> corpus = new ArrayList<>(GuardCorpus.values("3x+1=4", "1"));
        corpus.addAll(GuardCorpus.values("x/2-3=1", "8"));
        corpus.addAll(GuardCorpus.values("2(x+5)=4", "-3"));
        hold(corpus, "values");
    }

    @Test
    void noFalseLinePasses() {
        List<GuardCorpus.Said> corpus =
                new ArrayList<>(
                        GuardCorpus.lines(
                                "3x+1=4",
                                List.of("3x=3", "3x=4-1", "x=1"),
                                List.of("3x=5", "x=3", "4x=4+1", "3x+1=3", "x=4/3")));
        corpus.addAll(
                GuardCorpus.lines(
                        "2(x+5)=4",
                        List.of("x+5=2", "2x+10=4", "2x=-6"),
                        List.of("2x+5=4", "x+5=8", "2x=14", "x=7")));
        hold(corpus, "lines");
    }

    @Test
    void noFalseSumPasses() {
        hold(GuardCorpus.sums(), "sums");
    }

    @Test
    void noFalseJudgementPasses() {
        hold(GuardCorpus.judgements(), "judgements");
    }

    @Test
    void whatClaimsNothingPasses() {
        Situation situation =
                GuardCorpus.situation("3x+1=4", java.util.Optional.empty(), Truth.UNKNOWN);
        List<String> stopped =
                GuardCorpus.HARMLESS.stream()
                        .filter(sentence ->
                                SpeechGuard.check(sentence, situation) != Outcome.PASSES)
                        .toList();
        assertThat(stopped).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void withoutAProblemOnlyNumbersCanBeChecked() {
        Situation none = Situation.withoutProblem();
        for (String right :
                List.of(
                        "Seven times eight is fifty six.",
                        "Well done, that is a lovely idea.",
                        "What is seven times eight?",
                        "Stars are far away. Shall we do some maths?")) {
            assertThat(SpeechGuard.check(right, none)).as(right).isEqualTo(Outcome.PASSES);
        }
        assertThat(SpeechGuard.check("Seven times eight is fifty four.", none))
                .isEqualTo(Outcome.FALSE);
        for (String unknown :
                List.of("So x = 3.", "The answer is 12.", "You are right.", "Pi is 3x.")) {
            assertThat(SpeechGuard.check(unknown, none)).as(unknown).isEqualTo(Outcome.UNCHECKABLE);
        }
    }

    private static void hold(List<GuardCorpus.Said> corpus, String name) {
        List<String> missed = new ArrayList<>();
        List<String> alarms = new ArrayList<>();
        for (GuardCorpus.Said said : corpus) {
            boolean passes = SpeechGuard.check(said.sentence(), said.situation()) == Outcome.PASSES;
            if (passes && !said.isTrue()) {
                missed.add(said.sentence());
            }
            if (!passes && said.isTrue()) {
                alarms.add(said.sentence());
            }
        }
        long ofTrue = corpus.stream().filter(GuardCorpus.Said::isTrue).count();
        System.out.printf(
                "guard, %s: %d said, %d of them true; %d false passed, %d true stopped%n",
                name, corpus.size(), ofTrue, missed.size(), alarms.size());
        System.out.println("   missed " + missed.stream().distinct().limit(60).toList());
        System.out.println("   alarms " + alarms.stream().distinct().limit(60).toList());
        assertThat(missed).as("false and passed").isEmpty();
        assertThat((double) alarms.size() / ofTrue).as("true and stopped").isLessThan(FALSE_ALARMS);
    }

    @Test
    void inPiecesOfAnySizeTheSamePasses() {
        Random random = new Random(7);
        Situation situation =
                GuardCorpus.situation("3x+1=4", java.util.Optional.empty(), Truth.UNKNOWN);
        String text = "Look at 3x + 1 = 4. What could you do first? So you get 3x = 5. Well done!";
        for (int round = 0; round < 50; round++) {
            SpeechGuard guard = new SpeechGuard(situation);
            List<String> passed = new ArrayList<>();
            for (int at = 0; at < text.length(); ) {
                int end = Math.min(text.length(), at + 1 + random.nextInt(9));
                passed.addAll(guard.write(text.substring(at, end)));
                at = end;
            }
            passed.addAll(guard.end());
            assertThat(passed).containsExactly("Look at 3x + 1 = 4.", "What could you do first?");
            assertThat(guard.outcome()).isEqualTo(Outcome.FALSE);
        }
    }
}

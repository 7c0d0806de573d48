package vivavoce.turn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class TurnTakingTest {

    private static void check(String script, int untilMs) {
        TurnScript turns = new TurnScript(script);
        assertThat(turns.happened(untilMs)).isEqualTo(turns.expected());
    }

    @Test
    void aCompleteAnswerEndsTheTurnAfterTheShortDelay() {
        check(
                """
                0    asked
                0    speak
                700  pause "x equals two"
                700  => draft "x equals two"
                920  => end "x equals two"
                """,
                5_000);
    }

    @Test
    void aRequestMayHaveASecondSentence() {
        check(
                """
                0    speak
                700  pause "can you help me"
                700  => draft "can you help me"
                1100 speak
                1100 => drop
                2000 pause "can you help me do not tell me the answer"
                2000 => draft "can you help me do not tell me the answer"
                2440 => end "can you help me do not tell me the answer"
                """,
                9_000);
    }

    @Test
    void anIncompleteUtteranceIsGivenTime() {
        check(
                """
                0    asked
                0    speak
                700  pause "um subtract…"
                1500 speak
                1500 => drop
                2500 pause "um subtract one from both sides"
                2500 => draft "um subtract one from both sides"
                2720 => end "um subtract one from both sides"
                """,
                9_000);
    }

    @Test
    void anUtteranceThatStaysIncompleteEndsAfterTheLongDelay() {
        check(
                """
                0    speak
                700  pause "three x plus…"
                2900 => end "three x plus"
                """,
                9_000);
    }

    @Test
    void hesitationAloneNeverTakesTheTurn() {
        check(
                """
                0    speak
                500  pause "um…"
                """,
                20_000);
    }

    @Test
    void okayWaitsForWhatFollowsIt() {
        check(
                """
                0    asked
                0    speak
                400  pause "okay"
                400  => draft "okay"
                900  speak
                900  => drop
                1700 pause "okay x equals two"
                1700 => draft "okay x equals two"
                1920 => end "okay x equals two"
                """,
                9_000);
    }

    @Test
    void noiseWithoutWordsIsIgnored() {
        check(
                """
                0    speak
                400  pause ""
                """,
                20_000);
    }

    @Test
    void anInterruptionHoldsTheVoiceAtOnceAndStopsItWhenItHasWords() {
        check(
                """
                0    asked
                0    tutor
                3000 speak
                3000 => hold
                3100 pause "wait why both sides"
                3100 => stop
                3100 => draft "wait why both sides"
                3320 => end "wait why both sides"
                """,
                9_000);
    }

    @Test
    void aLongInterruptionIsDecidedWhileItIsStillSpoken() {
        TurnScript turns =
                new TurnScript(
                        """
                        0    asked
                        0    tutor
                        3000 speak "but why is that…"
                        4000 pause "but why is that the same"
                        """);
        assertThat(turns.happened(9_000))
                .isEqualTo(
                        List.of(
                                "3000 hold",
                                "3650 stop",
                                "4000 draft \"but why is that the same\"",
                                "4220 end \"but why is that the same\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mm hm", "okay", "right", "yeah yeah", "um"})
    void aBackchannelOrANoiseIsTalkedThrough(String words) {
        check(
                """
                0    tutor
                3000 speak
                3000 => hold
                3200 pause "%s"
                3200 => resume
                """
                        .formatted(words),
                9_000);
    }

    @Test
    void anEndlessNoiseHoldsTheVoiceOnlyForAWhile() {
        check(
                """
                0    tutor
                3000 speak ""
                3000 => hold
                3510 => resume
                """,
                9_000);
    }

    @Test
    void okayAtTheVeryEndOfTheQuestionIsAnAnswer() {
        check(
                """
                0    tutor
                3000 speak
                3000 => hold
                3050 asked
                3300 pause "okay"
                3300 => draft "okay"
                4040 => end "okay"
                """,
                9_000);
    }

    @Test
    void waitingIsSilentWithoutLimit() {
        check(
                """
                0    asked
                1000 speak
                2000 pause "hold on let me think"
                2200 => wait
                9000 speak
                9500 pause "hmm…"
                15000 speak
                15800 pause "so three x…"
                """,
                120_000);
    }

    @ParameterizedTest
    @CsvSource({
        "okay x equals two, 23700",
        "go on, 23200",
        "okay i'm ready, 23200",
        "why both sides, 23700"
    })
    void speechMeantForTheTutorEndsTheWaiting(String words, long endMs) {
        check(
                """
                0    asked
                1000 speak
                2000 pause "wait"
                2200 => wait
                22000 speak
                23000 pause "%1$s"
                23000 => draft "%1$s"
                %2$d => back
                %2$d => end "%1$s"
                """
                        .formatted(words, endMs),
                60_000);
    }

    @Test
    void aQuestionIsFollowedByThinkingTimeAndOneHint() {
        check(
                """
                0    tutor
                1000 asked
                10000 => hint
                """,
                120_000);
    }

    @Test
    void thereIsNoHintAfterAStatement() {
        check("1000 told", 60_000);
    }

    @Test
    void theStopKeyWorksWhileTheTutorSpeaks() {
        check(
                """
                0    tutor
                1000 stop-key
                1000 => stop
                """,
                60_000);
    }

    @Test
    void theWaitKeySilencesAndWaits() {
        check(
                """
                0    tutor
                1000 wait-key
                1000 => stop
                1000 => wait
                """,
                60_000);
    }

    @Test
    void anAnswerToAnOlderReadingIsStale() {
        TurnTaking turns = new TurnTaking(TurnSettings.DEFAULT);
        turns.on(new TurnInput.SpeechStarted(0));
        turns.on(new TurnInput.SpeechPaused(500, 500));
        turns.on(new TurnInput.SpeechStarted(600));
        turns.on(new TurnInput.SpeechPaused(900, 900));
        turns.on(new TurnInput.UtteranceRead(1, Reading.of("x", true, Fit.FITS, 1)));
        assertThat(turns.on(new TurnInput.TimePassed(5_000, false))).isEmpty();
        turns.on(new TurnInput.UtteranceRead(2, Reading.of("x equals one", true, Fit.FITS, 1)));
        assertThat(turns.on(new TurnInput.TimePassed(5_010, false))).hasSize(1);
    }

    @Test
    void aTurnDoesNotEndWhileSomethingBeginsToSound() {
        TurnTaking turns = answeredAt500();
        assertThat(turns.on(new TurnInput.TimePassed(800, true))).isEmpty();
        assertThat(turns.on(new TurnInput.TimePassed(810, false)))
                .first()
                .isInstanceOf(TurnAction.EndTurn.class);
    }

    @Test
    void whatStirsForeverHoldsNothingUp() {
        TurnTaking turns = answeredAt500();
        assertThat(turns.on(new TurnInput.TimePassed(900, true))).hasSize(1);
    }

    private static TurnTaking answeredAt500() {
        TurnTaking turns = new TurnTaking(TurnSettings.DEFAULT);
        turns.on(new TurnInput.SpeechStarted(0));
        turns.on(new TurnInput.SpeechPaused(500, 500));
        turns.on(new TurnInput.UtteranceRead(1, Reading.of("x equals one", true, Fit.FITS, 1)));
        return turns;
    }

    @Test
    void whoGoesOnBeforeTheTutorIsHeardHadNotFinished() {
        check(
                """
                0    asked
                0    speak
                700  pause "x equals two"
                700  => draft "x equals two"
                920  => end "x equals two"
                960  speak
                960  => drop
                1500 pause "x equals two thirds"
                1500 => draft "x equals two thirds"
                1730 => end "x equals two thirds"
                """,
                9_000);
    }

    @Test
    void whoGoesOnSoonAfterInterruptsWithTheWholeTurn() {
        TurnTaking turns = new TurnTaking(TurnSettings.DEFAULT);
        turns.on(new TurnInput.SpeechStarted(100));
        turns.on(new TurnInput.SpeechPaused(800, 700));
        turns.on(read(1, "subtract one"));
        turns.on(new TurnInput.TimePassed(3_000, false));
        turns.on(new TurnInput.TutorSounded(1_100));
        turns.on(new TurnInput.SpeechStarted(1_300));
        turns.on(new TurnInput.SpeechPaused(2_300, 2_200));
        assertThat(turns.on(read(2, "from both sides")))
                .containsExactly(new TurnAction.StopVoice(), new TurnAction.Read(100, 3));
    }

    @Test
    void whatIsSpokenTooLongToReadInOneGoIsReadInParts() {
        TurnTaking turns = new TurnTaking(TurnSettings.DEFAULT);
        turns.on(new TurnInput.SpeechStarted(0));
        assertThat(turns.on(new TurnInput.TimePassed(28_000, false)))
                .containsExactly(new TurnAction.Read(0, 1));
        assertThat(turns.on(new TurnInput.TimePassed(28_100, false))).isEmpty();
        turns.on(read(1, "three x"));
        assertThat(turns.on(new TurnInput.SpeechPaused(30_000, 29_900)))
                .containsExactly(new TurnAction.Read(28_000, 2));
        turns.on(read(2, "plus one equals four"));
        assertThat(turns.on(new TurnInput.TimePassed(40_000, false)).toString())
                .contains("three x plus one equals four");
        assertThat(turns.learnerSpeaks()).isFalse();
    }

    private static TurnInput read(long revision, String words) {
        return new TurnInput.UtteranceRead(revision, Reading.of(words, true, Fit.OTHER, 0.9));
    }

    @Test
    void aMinuteOfShoutingWithoutWordsIsNoTurn() {
        check("0 speak \"\"", 60_000);
    }

    @Test
    void anInterruptionThatComesToWordsLateStopsTheVoiceThatHadGoneOn() {
        check(
                """
                0    tutor
                3000 speak ""
                3000 => hold
                3510 => resume
                4100 pause "but why is that"
                4100 => stop
                4100 => draft "but why is that"
                4540 => end "but why is that"
                """,
                9_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"so three x is three", "maybe x equals two", "um x equals one", "x…"})
    void thinkingAloudIsNotComingBack(String words) {
        check(
                """
                0    asked
                1000 speak
                2000 pause "wait"
                2200 => wait
                9000 speak
                9900 pause "%s"
                """
                        .formatted(words),
                60_000);
    }

    @Test
    void aPauseToThinkAfterAQuestionIsNotTakenUp() {
        check(
                """
                0    tutor
                1000 asked
                2000 speak
                2400 pause "um…"
                8000 speak
                8700 pause "um x equals two"
                8700 => draft "um x equals two"
                8920 => end "um x equals two"
                """,
                20_000);
    }
}

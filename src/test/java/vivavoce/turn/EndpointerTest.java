package vivavoce.turn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vivavoce.prosody.Melody;

/** Each cue moves the delay the way it should; the table is how long a pause has to last. */
class EndpointerTest {

    @ParameterizedTest
    @CsvSource({
        // words, marked, closed, fit, melody, confidence, at least, at most (ms)
        "x equals two,                true,  true,  FITS,    FALLING, 0.9,  200,  230",
        "x equals two,                true,  true,  FITS,    LEVEL,   0.9,  230,  300",
        "subtract one,                false, true,  FITS,    LEVEL,   0.9,  900,  1600",
        "three x plus,                false, false, OTHER,   LEVEL,   0.9, 9000,  9000",
        "three x plus,                false, false, UNASKED, LEVEL,   0.9, 2150,  2200",
        "three x plus,                true,  false, OTHER,   FALLING, 0.9, 1500,  2100",
        "can you help me,             true,  true,  UNASKED, LEVEL,   0.9,  850,  1300",
        "can you help me solve this,  true,  true,  UNASKED, FALLING, 0.9,  350,  500",
        "subtract one,                true,  true,  PARTLY,  FALLING, 0.9,  600,   740",
        "three times two is six,      true,  true,  WORKING, FALLING, 0.9, 1000,  1300",
        "okay,                        true,  true,  FITS,    UNHEARD, 0.9,  650,  900",
        "x equals two,                true,  true,  FITS,    FALLING, 0.3,  250,  500",
        "hold on,                     false, false, OTHER,   LEVEL,   0.2,  200,  201",
    })
    void aPauseHasToLast(
            String words,
            boolean marked,
            boolean closed,
            Fit fit,
            Melody melody,
            double confidence,
            long atLeastMs,
            long atMostMs) {
        Reading reading =
                new Reading(words, marked, closed, fit, melody, Softness.USUAL, confidence);
        assertThat(Endpointer.delayMs(reading, new PauseHabit(), TurnSettings.DEFAULT))
                .isBetween(atLeastMs, atMostMs);
    }

    @Test
    void whoWasCutOffIsGivenMoreTime() {
        Reading reading = Reading.of("x equals two", true, Fit.FITS, 0.9);
        PauseHabit habit = new PauseHabit();
        long before = Endpointer.delayMs(reading, habit, TurnSettings.DEFAULT);
        habit.cutOff(400);
        habit.cutOff(400);
        long after = Endpointer.delayMs(reading, habit, TurnSettings.DEFAULT);
        assertThat(after).isGreaterThan(before + 20);
        for (int i = 0; i < 12; i++) {
            habit.ended();
        }
        assertThat(Endpointer.delayMs(reading, habit, TurnSettings.DEFAULT)).isEqualTo(before);
    }

    @Test
    void patienceIsLearntFromPausesThatWereNotEnds() {
        PauseHabit habit = new PauseHabit();
        for (int i = 0; i < 4; i++) {
            habit.wentOn(2_400);
        }
        assertThat(habit.patienceMs(2_000)).isEqualTo(2_000);
        habit.wentOn(2_400);
        assertThat(habit.patienceMs(2_000)).isEqualTo(3_120);
        for (int i = 0; i < 20; i++) {
            habit.wentOn(300);
        }
        assertThat(habit.patienceMs(2_000)).isEqualTo(1_000);
    }
}

package vivavoce.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vivavoce.maths.Difficulty;
import vivavoce.maths.Skill;

import java.util.Locale;

/** A problem says what is to be done in the language of the window. */
class ExerciseTest {

    private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);

    @AfterEach
    void asBefore() {
        Locale.setDefault(Locale.Category.DISPLAY, before);
    }

    @ParameterizedTest
    @EnumSource(Skill.class)
    void everyTaskHasGermanWords(Skill skill) {
        Exercises exercises = new Exercises(3);
        for (Difficulty difficulty : Difficulty.values()) {
            Exercise exercise = exercises.next(skill, difficulty);
            Locale.setDefault(Locale.Category.DISPLAY, Locale.ENGLISH);
            String english = exercise.task();
            Locale.setDefault(Locale.Category.DISPLAY, Locale.GERMAN);
            assertThat(exercise.task()).isNotBlank().isNotEqualTo(english);
        }
    }
}

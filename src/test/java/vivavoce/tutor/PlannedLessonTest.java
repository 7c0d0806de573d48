package vivavoce.tutor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vivavoce.learner.LearnerRecord;
import vivavoce.lessons.LessonException;
import vivavoce.lessons.LessonPlan;
import vivavoce.lessons.LessonReader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A lesson of an author's: the tutor opens it and says what the author wants said. */
class PlannedLessonTest {

    @TempDir private Path folder;

    private LessonPlan plan(String points) throws IOException {
        return LessonReader.read(
                Files.writeString(
                        folder.resolve("lesson.json"),
                        """
                        {"version": 1, "title": "Undoing", "level": "foundation",
                         "topic": "linearEquations", "goal": "Solve equations.",
                         "talkingPoints": [%s],
                         "problems": [{"problem": "3x + 1 = 4"}, {"problem": "expand 2(x + 3)"},
                                      {"problem": "x/2 = 5"}]}
                        """
                                .formatted(points)));
    }

    private static Tutor tutor(LessonPlan plan) {
        return new Tutor(0, LearnerRecord.empty(), Optional.of(plan));
    }

    private static String words(Reply reply) {
        Manners.check(reply, "lesson");
        return Manners.words(reply);
    }

    @Test
    void eachPointIsSaidBeforeItsProblem() throws IOException {
        Tutor tutor =
                tutor(plan("\"An equation is a balance.\", \"Brackets keep things together.\""));
        assertThat(words(tutor.greet()))
                .isEqualTo(
                        "an equation is a balance. here is three x plus one equals four,"
                                + " so what could you do first?");
        assertThat(tutor.board()).hasSize(1);
        assertThat(words(tutor.said("give me another problem", 1, Optional.empty())))
                .startsWith("brackets keep things together. let us expand two times")
                .endsWith("so what could you do first?");
        assertThat(words(tutor.said("give me another problem", 1, Optional.empty())))
                .startsWith("here is one for you, x over two equals five.");
    }

    @Test
    void aLessonWithoutPointsBeginsWithItsProblem() throws IOException {
        assertThat(words(tutor(plan("")).greet()))
                .startsWith("here is one for you, three x plus one equals four.");
    }

    @Test
    void withoutALessonTheProblemIsAskedFor() {
        assertThat(words(new Tutor().greet())).startsWith("hello");
    }

    @ParameterizedTest
    @ValueSource(strings = {"What is a balance?", "Here x = 2.", "First this. Then that."})
    void aPointThatMayNotBeSaidIsRefused(String point) {
        assertThatThrownBy(() -> plan("\"" + point + "\""))
                .isInstanceOf(LessonException.class)
                .hasMessageContaining("this talking point");
    }
}

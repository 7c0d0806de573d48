package vivavoce.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vivavoce.conversation.Intent;
import vivavoce.learner.LearnerRecord;
import vivavoce.maths.Problem;
import vivavoce.maths.Skill;
import vivavoce.maths.Topic;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Problems and lessons are chosen by mouse or by keys, and go to the lesson. */
class PracticePageTest extends WindowTest {

    @BeforeEach
    void open() throws Exception {
        fixture.robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        fixture.settle();
    }

    @Test
    void theNextBestProblemIsTakenToTheLesson() throws Exception {
        LearnerRecord learner = LearnerRecord.empty().stepped(Skill.LIKE_TERMS.name(), false);
        fixture.show(Moments.start().with(learner));
        assertThat(label("#next-title")).isEqualTo("Collecting like terms");
        assertThat(label("#next-why")).isEqualTo("You are on your way");
        fixture.robot.clickOn("#practise-next");
        fixture.settle();
        Intent.Practise chosen = (Intent.Practise) fixture.intents.getFirst();
        assertThat(chosen.skill()).isEqualTo(Skill.LIKE_TERMS);
        assertThat(chosen.problem()).isInstanceOf(Problem.Rewrite.class);
        assertThat(fixture.find("#typed", Node.class).getParent().isVisible()).isTrue();
        fixture.robot.push(KeyCode.SPACE);
        assertThat(fixture.intents.getLast()).isEqualTo(new Intent.Wait());
    }

    @Test
    void anotherProblemComesWhenAskedForAndNotByItself() throws Exception {
        String first = problem();
        fixture.show(Moments.start().with(LearnerRecord.empty()));
        assertThat(problem()).isEqualTo(first);
        fixture.robot.clickOn("#another-problem");
        fixture.settle();
        assertThat(problem()).isNotEqualTo(first);
    }

    @Test
    void everyTopicShowsHowFarTheLearnerIs() throws Exception {
        LearnerRecord learner = LearnerRecord.empty();
        for (int i = 0; i < 9; i++) {
            learner = learner.stepped(Skill.DECIMALS.name(), true);
        }
        fixture.show(Moments.start().with(learner));
        assertThat(fixture.find("#topic-arithmetic", Node.class).getAccessibleText())
                .contains("1 of 4 skills mastered");
        for (Topic topic : Topic.values()) {
            String id = topic.name().toLowerCase(Locale.ROOT).replace('_', '-');
            assertThat(fixture.find("#topic-" + id, Node.class)).isNotNull();
        }
    }

    @Test
    void aTopicOpensWithItsProblemsAndLessonsAndClosesByKeysAlone() throws Exception {
        focus("#topic-factorising");
        fixture.robot.push(KeyCode.SPACE);
        fixture.settle();
        Node card = fixture.find("#practise-difference-of-squares", Node.class);
        assertThat(card.getAccessibleText()).contains("Difference of two squares", "Factorise ");
        assertThat(fixture.find(".lesson-card", Node.class)).isNotNull();
        fixture.robot.push(KeyCode.SPACE);
        fixture.settle();
        assertThat(fixture.scene().getFocusOwner().getId()).isEqualTo("topic-factorising");
    }

    @Test
    void aLessonOfTheLibraryBegins() throws Exception {
        focus("#topic-linear-equations");
        fixture.robot.push(KeyCode.SPACE);
        fixture.settle();
        focus(".lesson-card");
        fixture.robot.push(KeyCode.SPACE);
        Intent.Teach begun = (Intent.Teach) fixture.intents.getFirst();
        assertThat(begun.plan().topic()).isEqualTo(Topic.LINEAR_EQUATIONS);
    }

    @Test
    void aLessonFileIsOpened() throws Exception {
        fixture.chosen = Optional.of(Path.of("assets", "lessons", "04-ratio.json"));
        fixture.robot.clickOn("#open-lesson");
        fixture.settle();
        Intent.Teach begun = (Intent.Teach) fixture.intents.getFirst();
        assertThat(begun.plan().topic()).isEqualTo(Topic.RATIO);
    }

    @Test
    void aFileThatIsNoLessonIsSaidInOneSentence() throws Exception {
        Path file = Files.writeString(fixture.folder.resolve("poem.json"), "roses are red");
        fixture.chosen = Optional.of(file);
        fixture.robot.clickOn("#open-lesson");
        fixture.settle();
        assertThat(fixture.intents).isEmpty();
        assertThat(label("#notice")).contains("poem.json", "line 1");
    }

    @Test
    void lessonsThatWereKeptAreAtHandAndOpenInTheHistory() throws Exception {
        assertThat(fixture.find("#recent", Node.class).isVisible()).isFalse();
        Moments.keep(fixture.sessions);
        fixture.robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        fixture.robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        fixture.settle();
        assertThat(fixture.find("#recent", Node.class).isVisible()).isTrue();
        fixture.robot.clickOn("5x − 7 = 2x + 8");
        fixture.settle();
        assertThat(label(".reading-column .page-title")).isEqualTo("5x − 7 = 2x + 8");
    }

    private String problem() {
        return fixture.find("#practise-next", Node.class).getAccessibleText();
    }

    private String label(String query) {
        return fixture.find(query, Label.class).getText();
    }

    private void focus(String query) throws Exception {
        WindowFixture.onFx(() -> {
            fixture.scene().lookup(query).requestFocus();
            return query;
        });
    }
}

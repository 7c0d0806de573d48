package vivavoce.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vivavoce.conversation.Intent;
import vivavoce.maths.Equation;
import vivavoce.maths.MathsParser;

/** A problem is chosen by mouse or by keys, and is on the board of the lesson. */
class PracticePageTest {

    private WindowFixture fixture;

    @BeforeEach
    void open() throws Exception {
        fixture = new WindowFixture();
        fixture.robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        fixture.settle();
    }

    @AfterEach
    void close() throws Exception {
        fixture.close();
    }

    @Test
    void aProblemIsTakenToTheLesson() throws Exception {
        fixture.robot.clickOn("#practise-equations-with-brackets");
        fixture.settle();
        Intent.SetProblem chosen = (Intent.SetProblem) fixture.intents.getFirst();
        assertThat(MathsParser.latex(chosen.latex().getFirst())).isInstanceOf(Equation.class);
        assertThat(fixture.find("#typed", Node.class).getParent().isVisible()).isTrue();
        fixture.robot.push(KeyCode.SPACE);
        assertThat(fixture.intents.getLast()).isEqualTo(new Intent.Wait());
    }

    @Test
    void otherProblemsCome() throws Exception {
        String before =
                fixture.find("#practise-two-step-equations", Node.class).getAccessibleText();
        fixture.robot.clickOn("#other-problems");
        fixture.settle();
        assertThat(fixture.find("#practise-two-step-equations", Node.class).getAccessibleText())
                .isNotEqualTo(before);
    }
}

package vivavoce.tutor;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import java.util.stream.Stream;

/** Every dialogue script goes as it says. */
class DialogueTest {

    @TestFactory
    Stream<DynamicTest> dialoguesGoAsTheySay() {
        return Stream.of(
                        "lesson.txt",
                        "start.txt",
                        "hints.txt",
                        "steps.txt",
                        "talk.txt",
                        "pages.txt")
                .flatMap(file -> Dialogue.in(file).stream())
                .map(dialogue -> dynamicTest(dialogue.name(), () -> new Stage().play(dialogue)));
    }
}

package vivavoce.turn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenCommandTest {

    @ParameterizedTest
    @CsvSource({
        "wait, WAIT",
        "um hold on let me think, WAIT",
        "okay wait, WAIT",
        "give me a second, WAIT",
        "stop, STOP",
        "go on, GO_ON",
        "okay i'm ready, GO_ON",
        "say that again, SAY_AGAIN",
        "slower please, SLOWER",
        "a bit faster, FASTER",
        "can you speak louder, LOUDER",
        "okay skip that, SKIP",
        "where were we, WHERE_WERE_WE",
        "one moment please, WAIT",
        "hang on, WAIT",
    })
    void commandsAreHeard(String words, SpokenCommand command) {
        assertThat(SpokenCommand.of(words)).contains(command);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wait why both sides", "x equals one", "", "okay", "stop at three x"})
    void whatIsMeantForTheLessonIsNoCommand(String words) {
        assertThat(SpokenCommand.of(words)).isEmpty();
    }
}

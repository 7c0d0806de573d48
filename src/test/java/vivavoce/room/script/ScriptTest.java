package vivavoce.room.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;

class ScriptTest {

    private static Script read(String text) throws ScriptException {
        return Script.of("lesson.txt", Path.of("."), text.replace("|", "\n"));
    }

    @Test
    void aScriptIsItsRoomAndItsCues() throws ScriptException {
        Script script =
                read("room loudspeaker echo -3|1 types \"3x+1=4\" # why|  expect no stop|then end");
        assertThat(script.setting()).isEqualTo(Setting.LOUDSPEAKER.withEchoDb(-3));
        assertThat(script.cues()).hasSize(2);
        assertThat(script.cues().getFirst().expected()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '$',
            value = {
                "room kitchen,                         1,  6, kitchen where one of these belongs",
                "0.2 types \"3x,                        1, 11, the quotation is not closed",
                "1 end|  expect cheers,                2, 10, cheers where one of these belongs",
                "1 learner \"why\" pause \"so\",         1, 23, a number",
                "reply + 1 presses,                    1, 18, the end of the line",
                "1 noise cough 0.5 loud,               1, 19, loud is not understood here",
                "expect no stop,                       1,  8, an expectation belongs below a cue",
                "# nothing at all,                     1,  1, nothing happens in it",
            })
    void aMistakeIsNamedWithItsLineAndColumn(String text, int line, int column, String sentence) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(ScriptException.class)
                .hasMessageStartingWith("lesson.txt, line %d, column %d: ", line, column)
                .hasMessageContaining(sentence);
    }
}

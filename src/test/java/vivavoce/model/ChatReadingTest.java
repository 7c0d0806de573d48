package vivavoce.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vivavoce.model.ChatTurn.Role;
import vivavoce.onnx.Cancellation;
import vivavoce.onnx.OnnxRuntime;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** A long conversation is read a little at a time, and only what is new of it. */
class ChatReadingTest {

    private static final String LONG = "hello ".repeat(150).strip();

    @ParameterizedTest
    @ValueSource(strings = {"gemma4", "gemma4-genai", "gemma3n", "lfm2-audio", "lfm2-genai"})
    void readsALittleAtATimeAndHearsInBetween(String name) {
        with(
                name,
                (model, chat) -> {
                    ChatAnswer answer = chat.begin(turns("one two three"), new Cancellation());
                    int steps = 0;
                    for (int left = answer.left(); left > 0; left = answer.left()) {
                        assertThat(answer.next()).contains("");
                        assertThat(left - answer.left()).isBetween(1, 64);
                        assertThat(model.hear(noise(), "").words()).isEqualTo("one two three");
                        steps++;
                    }
                    assertThat(steps).isGreaterThan(2);
                    assertThat(written(answer)).isEqualTo("three");
                });
    }

    /** What the tutor says to the model of the newest turn is not said again in the next. */
    @ParameterizedTest
    @ValueSource(strings = {"gemma4", "gemma3n", "lfm2-audio", "lfm2-genai"})
    void readsOnlyWhatIsNew(String name) {
        with(
                name,
                (model, chat) -> {
                    ChatAnswer first = chat.begin(turns("one three"), new Cancellation());
                    int whole = first.left();
                    assertThat(read(first)).isEqualTo("three");
                    ChatAnswer again = chat.begin(turns("one two"), new Cancellation());
                    assertThat(again.left()).isLessThan(whole / 10);
                    assertThat(read(again)).isEqualTo("two three");
                    List<ChatTurn> next =
                            List.of(
                                    ChatTurn.of(Role.SYSTEM, LONG),
                                    ChatTurn.of(Role.USER, "two"),
                                    ChatTurn.of(Role.ASSISTANT, "three"),
                                    ChatTurn.of(Role.USER, "four"));
                    ChatAnswer later = chat.begin(next, new Cancellation());
                    assertThat(later.left()).isLessThan(whole / 5);
                    assertThat(read(later)).isEqualTo("four");
                });
    }

    @Test
    void whatWasReadBeforeItWasStoppedIsNotReadAgain() {
        with(
                "gemma4",
                (model, chat) -> {
                    Cancellation stopped = new Cancellation();
                    ChatAnswer first = chat.begin(turns("one two three"), stopped);
                    int whole = first.left();
                    first.next();
                    stopped.cancel();
                    assertThatThrownBy(first::next).isInstanceOf(CancellationException.class);
                    assertThat(chat.remembered()).isEqualTo(64);
                    ChatAnswer second = chat.begin(turns("two"), new Cancellation());
                    assertThat(second.left()).isBetween(whole - 70, whole - 60);
                    assertThat(read(second)).isEqualTo("two three");
                });
    }

    private interface Trial {
        void with(PackModel model, ChatSession chat);
    }

    private static void with(String name, Trial trial) {
        Path folder = Path.of("src/test/resources/packs").resolve(name);
        try (Pack pack = Pack.open(folder, new OnnxRuntime(1));
                PackModel model = new PackModel(pack);
                ChatSession chat = model.chat()) {
            trial.with(model, chat);
        }
    }

    private static List<ChatTurn> turns(String words) {
        return List.of(ChatTurn.of(Role.SYSTEM, LONG), ChatTurn.of(Role.USER, words));
    }

    private static String read(ChatAnswer answer) {
        while (answer.left() > 0) {
            answer.next();
        }
        return written(answer);
    }

    private static String written(ChatAnswer answer) {
        StringBuilder words = new StringBuilder();
        for (Optional<String> next = answer.next(); next.isPresent(); next = answer.next()) {
            words.append(next.get());
        }
        return words.toString().strip();
    }

    private static float[] noise() {
        float[] noise = new float[16_000];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = i % 3 - 0.9f;
        }
        return noise;
    }
}

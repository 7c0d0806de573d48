package vivavoce.vad;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vivavoce.vad.SpeechEvent.SpeechPaused;
import vivavoce.vad.SpeechEvent.SpeechStarted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One character for 32 ms: {@code #} speech, {@code ~} between the thresholds, {@code .} none. */
class SpeechGateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    .............          |
                    ........##.....        |
                    ........###            | started 56
                    ##.#.##.##.            |
                    ........#~~##          | started 56
                    ~~~~~~~~~~~~           |
                    ###                    | started 0
                    ..........###...       | started 120, paused 512 since 416
                    ..........###..        | started 120
                    ..........###..#..#..  | started 120
                    ..........###~~~~~~~~  | started 120
                    ..........###~~...     | started 120, paused 576 since 480
                    ..........###...##.    | started 120, paused 512 since 416
                    ..........###...###    | started 120, paused 512 since 416, started 312
                    ..........###.~..~...  | started 120, paused 672 since 576
                    """)
    void opensAndCloses(String sound, String events) {
        assertThat(String.join(", ", run(sound))).isEqualTo(events == null ? "" : events);
    }

    /** {@code !} after each stretch in which something stirs. */
    @ParameterizedTest
    @CsvSource({"..#!.~.", "#!#!##", "#!~!.", "#!#!~!#..."})
    void stirsUntilItIsSpeechOrNot(String sound) {
        SpeechGate gate = new SpeechGate(new GateSettings(0.5, 0.35, 96, 96, 200));
        StringBuilder stirred = new StringBuilder();
        String stretches = sound.replace("!", "");
        for (int i = 0; i < stretches.length(); i++) {
            gate.accept(probability(stretches.charAt(i)), i * 32L, (i + 1) * 32L);
            stirred.append(stretches.charAt(i)).append(gate.stirs() ? "!" : "");
        }
        assertThat(stirred).hasToString(sound);
    }

    private static List<String> run(String sound) {
        SpeechGate gate = new SpeechGate(new GateSettings(0.5, 0.35, 96, 96, 200));
        List<String> events = new ArrayList<>();
        for (int i = 0; i < sound.length(); i++) {
            Optional<SpeechEvent> event =
                    gate.accept(probability(sound.charAt(i)), i * 32L, (i + 1) * 32L);
            event.ifPresent(happened -> events.add(words(happened)));
            event.ifPresent(happened ->
                    assertThat(gate.isSpeaking()).isEqualTo(happened instanceof SpeechStarted));
        }
        return events;
    }

    private static double probability(char stretch) {
        return switch (stretch) {
            case '#' -> 0.5;
            case '~' -> 0.35;
            default -> 0.34;
        };
    }

    private static String words(SpeechEvent event) {
        return switch (event) {
            case SpeechStarted(long atMs) -> "started " + atMs;
            case SpeechPaused(long atMs, long sinceMs) -> "paused " + atMs + " since " + sinceMs;
        };
    }
}

package vivavoce.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MathsCommandsTest {

    @Test
    void solvePrintsOneObject() {
        assertThat(CommandLineRun.of("solve", "3x+1=4", "--json"))
                .isEqualTo(
                        new CommandLineRun(
                                0,
                                java.util.List.of(
                                        "{\"problem\":\"3x+1=4\",\"steps\":["
                                                + "{\"rule\":\"SUBTRACT_FROM_BOTH_SIDES\","
                                                + "\"before\":\"3x + 1 = 4\",\"after\":\"3x = 3\"},"
                                                + "{\"rule\":\"DIVIDE_BOTH_SIDES\","
                                                + "\"before\":\"3x = 3\",\"after\":\"x = 1\"}],"
                                                + "\"solutions\":[\"x = 1\"]}"),
                                java.util.List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "3x+1=4, 3x=3, right",
        "3x+1=4, 3x=5, wrong",
        "3x+1=4, 3x+2=5, unhelpful",
        "3x+1=4, y=2, unclear",
    })
    void checkGivesAVerdict(String from, String to, String verdict) {
        CommandLineRun run = CommandLineRun.of("check", from, to, "--json");
        assertThat(run.out()).hasSize(1);
        assertThat(run.out().getFirst()).startsWith("{\"verdict\":\"" + verdict + "\"");
    }
}

package vivavoce.echo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EchoReportTest {

    @ParameterizedTest
    @CsvSource({
        // cancels, located, clips, gain, erle
        "true,  true,  false,  -8, 25, FULL_DUPLEX,    is cancelled",
        "true,  true,  false,  -8,  3, CAREFUL_DUPLEX, is hardly cancelled",
        "true,  true,  false, -25,  3, FULL_DUPLEX,    is cancelled",
        "true,  true,  true,    0, 25, PUSH_TO_TALK,   drowns the microphone",
        "false, true,  false, -12,  0, CAREFUL_DUPLEX, cannot be cancelled",
        "false, true,  false,  -3,  0, PUSH_TO_TALK,   press space to interrupt",
        "false, false, false, -45,  0, FULL_DUPLEX,    as with a headset",
        "true,  false, false, -15,  0, FULL_DUPLEX,    No echo stands out",
    })
    void theEchoDecidesHowTheTutorCanBeInterrupted(
            boolean cancels,
            boolean located,
            boolean clips,
            double gainDb,
            double erleDb,
            EchoMode mode,
            String sentence) {
        EchoReport report =
                EchoReport.of(new EchoReport.Findings(cancels, located, clips, 40, gainDb, erleDb));
        assertThat(report.mode()).isEqualTo(mode);
        assertThat(report.sentence()).contains(sentence);
    }
}

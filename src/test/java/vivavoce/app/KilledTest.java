package vivavoce.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Random;

/** A lesson that is being kept survives the end of the program, whenever that comes. */
class KilledTest {

    @TempDir Path temporary;

    @Test
    void whatWasKeptBeforeTheKillIsReadAfterIt() throws Exception {
        KillTrial trial = KillTrial.run(temporary, new Random(4));
        assertThat(trial.told()).isPositive();
        assertThat(trial.lost()).isZero();
        assertThat(trial.unreadable()).isZero();
    }
}

package vivavoce.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

class SettingsKeeperTest {

    private final List<Settings> saved = new ArrayList<>();
    private final List<Settings> told = new ArrayList<>();
    private int notSaved;

    @Test
    void aChangeIsToldAndSavedOnce() {
        SettingsKeeper keeper = keeper(saved::add);
        keeper.follow(told::add);
        keeper.change(Settings::afterIntroduction);
        keeper.change(Settings::afterIntroduction);
        Settings changed = Settings.DEFAULT.afterIntroduction();
        assertThat(told).containsExactly(Settings.DEFAULT, changed);
        assertThat(saved).containsExactly(changed);
        assertThat(notSaved).isZero();
    }

    @Test
    void withAFullDiskTheChangeStillHolds() {
        SettingsKeeper keeper =
                keeper(_ -> {
                    throw new IOException("No space left on device");
                });
        keeper.change(Settings::afterIntroduction);
        assertThat(keeper.current().introduced()).isTrue();
        assertThat(notSaved).isEqualTo(1);
    }

    @Test
    void wipedSettingsAreTheDefaultsAndAreNotWrittenAgain() {
        SettingsKeeper keeper = keeper(saved::add);
        keeper.change(Settings::afterIntroduction);
        keeper.follow(told::add);
        keeper.forget();
        assertThat(told.getLast()).isEqualTo(Settings.DEFAULT);
        assertThat(saved).hasSize(1);
    }

    private SettingsKeeper keeper(SettingsKeeper.Saver saver) {
        return new SettingsKeeper(Settings.DEFAULT, saver, () -> notSaved++);
    }
}

package vivavoce.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import vivavoce.settings.Look.ThemeChoice;
import vivavoce.settings.Talk.Patience;

/** The learner's choices, made with keys and mouse. */
class SettingsPageTest extends WindowTest {

    @BeforeEach
    void open() throws Exception {
        fixture.robot.push(KeyCode.SHORTCUT, KeyCode.COMMA);
        fixture.settle();
    }

    @Test
    void aChoiceHoldsAtOnceAndIsSaved() {
        fixture.robot.clickOn("#setting-theme-contrast");
        assertThat(fixture.window.root().getStyleClass()).contains("contrast");
        assertThat(fixture.saved.getLast().look().theme()).isEqualTo(ThemeChoice.CONTRAST);
    }

    @Test
    void aChoicePressedAgainStaysChosen() {
        fixture.robot.clickOn("#setting-theme-dark").clickOn("#setting-theme-dark");
        assertThat(fixture.settings.current().look().theme()).isEqualTo(ThemeChoice.DARK);
        assertThat(fixture.window.root().getStyleClass()).contains("dark");
    }

    @Test
    void everythingCanBeSetByKeysAlone() throws Exception {
        focus("#setting-captions");
        press(KeyCode.RIGHT);
        press(KeyCode.RIGHT);
        assertThat(fixture.settings.current().look().captionSize()).isEqualTo(1.1);
        focus("#setting-letters");
        press(KeyCode.SPACE);
        assertThat(fixture.settings.current().look().clearLetters()).isTrue();
        assertThat(fixture.window.root().getStyleClass()).contains("clear");
        focus("#setting-patience-patient");
        press(KeyCode.SPACE);
        assertThat(fixture.settings.current().talk().patience()).isEqualTo(Patience.PATIENT);
        assertThat(fixture.intents).isEmpty();
    }

    @Test
    void theSpeedOfTheVoiceStaysInItsRange() throws Exception {
        focus("#setting-speed");
        press(KeyCode.HOME);
        assertThat(fixture.settings.current().talk().speed()).isEqualTo(0.7);
        press(KeyCode.END);
        assertThat(fixture.settings.current().talk().speed()).isEqualTo(1.5);
        assertThat(fixture.find("#setting-speed", Slider.class).getAccessibleText()).isNotBlank();
    }

    @Test
    void anotherLanguageIsSpokenAtOnceAndTheLessonStays() throws Exception {
        fixture.show(Moments.middle());
        fixture.robot.clickOn("#setting-language-german");
        fixture.settle();
        assertThat(fixture.find("#go-settings", Button.class).getText()).isEqualTo("Einstellungen");
        fixture.robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        fixture.settle();
        assertThat(fixture.scene().getRoot().lookupAll(".formula")).hasSizeGreaterThan(2);
        fixture.robot.push(KeyCode.SHORTCUT, KeyCode.COMMA).clickOn("#setting-language-english");
        fixture.settle();
        assertThat(fixture.find("#go-settings", Button.class).getText()).isEqualTo("Settings");
    }

    @Test
    void lettersTypedHereAreNotForTheTutor() {
        fixture.robot.write("x");
        press(KeyCode.SPACE);
        assertThat(fixture.intents).isEmpty();
    }

    @Test
    void theKeysAreShownByF1AndHiddenByEscape() throws Exception {
        press(KeyCode.F1);
        assertThat(fixture.find("#key-map", Node.class).isVisible()).isTrue();
        press(KeyCode.ESCAPE);
        assertThat(fixture.find("#key-map", Node.class).isVisible()).isFalse();
        fixture.robot.clickOn("#help").clickOn("#close-help");
        assertThat(fixture.find("#key-map", Node.class).isVisible()).isFalse();
    }

    private void focus(String query) throws Exception {
        WindowFixture.onFx(() -> {
            fixture.scene().lookup(query).requestFocus();
            return query;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void press(KeyCode... keys) {
        fixture.robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }
}

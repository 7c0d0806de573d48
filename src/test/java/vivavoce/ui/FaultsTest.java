package vivavoce.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import vivavoce.settings.Look.ThemeChoice;
import vivavoce.settings.SettingsFile;

import java.nio.file.Files;
import java.nio.file.Path;

/** A disk that takes nothing and files that are broken: one calm sentence, and nothing is lost. */
class FaultsTest extends WindowTest {

    @Test
    void settingsHoldOnAFullDiskAndAreSavedOnceThereIsRoom() throws Exception {
        fixture.diskFull = true;
        push(KeyCode.SHORTCUT, KeyCode.COMMA);
        press("#setting-theme-dark");
        assertThat(fixture.window.root().getStyleClass()).contains("dark");
        assertThat(notice())
                .isEqualTo("Your settings hold for now but could not be saved; is the disk full?");
        fixture.diskFull = false;
        press("#setting-letters");
        assertThat(fixture.saved).hasSize(1);
        assertThat(fixture.saved.getFirst().look().theme()).isEqualTo(ThemeChoice.DARK);
        assertThat(fixture.saved.getFirst().look().clearLetters()).isTrue();
    }

    @Test
    void brokenSettingsAreSetAsideAndSaid() throws Exception {
        Path file = Files.writeString(fixture.folder.resolve("settings.json"), "{ \"look\": ");
        SettingsFile.Opened opened = new SettingsFile(file).open();
        WindowFixture.onFx(() -> {
            opened.trouble().ifPresent(fixture.notices::aside);
            return true;
        });
        assertThat(notice())
                .isEqualTo(
                        "Your settings file could not be read, so I put it aside as"
                                + " settings.json.aside-1 and began afresh.");
        assertThat(fixture.folder.resolve("settings.json.aside-1")).hasContent("{ \"look\": ");
    }

    /** A folder in the file's place cannot be written over, whoever runs the test. */
    @Test
    void anExportThatCannotBeWrittenLosesNothing() throws Exception {
        Moments.keep(fixture.sessions);
        push(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        int kept = fixture.sessions.list().size();
        for (String ending : new String[] {"pdf", "html"}) {
            press("#export-" + ending);
            assertThat(notice()).endsWith("." + ending + " is saved.");
            Path saved = fixture.folder.resolve(notice().replace(" is saved.", ""));
            Files.delete(saved);
            Path before = Files.writeString(Files.createDirectory(saved).resolve("old"), "mine");
            press("#export-" + ending);
            assertThat(notice())
                    .isEqualTo(
                            saved.getFileName()
                                    + " could not be written; choose another folder, or make room"
                                    + " on the disk.");
            assertThat(before).hasContent("mine");
            assertThat(fixture.folder).isDirectoryNotContaining("glob:**.part");
        }
        assertThat(fixture.sessions.list()).hasSize(kept);
    }

    private String notice() {
        return fixture.find("#notice", Label.class).getText();
    }

    private void press(String query) throws Exception {
        WindowFixture.onFx(() -> {
            fixture.scene().lookup(query).requestFocus();
            return query;
        });
        push(KeyCode.SPACE);
    }

    private void push(KeyCode... keys) throws Exception {
        fixture.robot.push(keys);
        fixture.settle();
    }
}

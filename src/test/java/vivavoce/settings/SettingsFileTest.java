package vivavoce.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vivavoce.settings.Look.ThemeChoice;
import vivavoce.settings.SettingsFile.Opened;
import vivavoce.settings.Talk.Patience;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class SettingsFileTest {

    private static final Settings CHANGED =
            Settings.DEFAULT
                    .with(Settings.DEFAULT.look().with(ThemeChoice.CONTRAST).withCaptionSize(1.4))
                    .with(Settings.DEFAULT.talk().with(Patience.PATIENT).withSpeed(0.85))
                    .with(new Devices("USB", "", "Lid", false))
                    .with(new Privacy(true))
                    .afterIntroduction();

    @TempDir Path folder;
    private Path path;
    private SettingsFile file;

    @BeforeEach
    void open() {
        path = folder.resolve("deep").resolve("settings.json");
        file = new SettingsFile(path);
    }

    @Test
    void withoutAFileTheDefaultsHold() {
        assertThat(file.open().settings()).isEqualTo(Settings.DEFAULT);
        assertThat(file.open().trouble()).isEmpty();
    }

    @Test
    void whatIsSavedIsRead() throws IOException {
        file.save(CHANGED);
        assertThat(file.open().settings()).isEqualTo(CHANGED);
        assertThat(path.getParent()).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void anOlderFileKeepsWhatItSaysAndGetsDefaultsForTheRest() throws IOException {
        write("{\"version\": 1, \"look\": {\"theme\": \"DARK\"}}");
        Settings read = file.open().settings();
        assertThat(read.look().theme()).isEqualTo(ThemeChoice.DARK);
        assertThat(read.talk()).isEqualTo(Settings.DEFAULT.talk());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{}",
                "{\"version\": 1, \"look\": 3}",
                "{\"version\": 1, \"look\": {\"theme\": \"PLAID\"}}",
                "{\"version\": 1, \"talk\": {\"speed\": \"fast\"}}",
                "{\"version\": 1, \"devices\": {\"microphone\": null}}",
                "\u0000\u0001\u0002"
            })
    void aBrokenFileIsSetAsideAndSaidSo(String broken) throws IOException {
        write(broken);
        Opened opened = file.open();
        assertThat(opened.settings()).isEqualTo(Settings.DEFAULT);
        Path aside = opened.trouble().orElseThrow().aside();
        assertThat(aside).hasContent(broken).isNotEqualTo(path);
        assertThat(path).doesNotExist();
    }

    @Test
    void aFileWithoutEndOrBottomIsSetAside() throws IOException {
        for (String huge :
                List.of(
                        "{\"version\": 1}" + " ".repeat(1 << 20),
                        "[".repeat(500_000),
                        "{\"version\":".repeat(100_000))) {
            write(huge);
            Opened opened = file.open();
            assertThat(opened.settings()).isEqualTo(Settings.DEFAULT);
            assertThat(opened.trouble().orElseThrow().aside()).hasContent(huge);
            assertThat(path).doesNotExist();
        }
    }

    @Test
    void aFileThatIsNoTextIsSetAside() throws IOException {
        Files.createDirectories(path.getParent());
        byte[] binary = {(byte) 0xC3, (byte) 0x28, 0, (byte) 0xFF, (byte) 0xFE};
        Files.write(path, binary);
        assertThat(file.open().trouble().orElseThrow().aside()).hasBinaryContent(binary);
    }

    @Test
    void twoBrokenFilesAreBothKept() throws IOException {
        write("one");
        Path first = file.open().trouble().orElseThrow().aside();
        write("two");
        Path second = file.open().trouble().orElseThrow().aside();
        assertThat(first).hasContent("one");
        assertThat(second).hasContent("two");
    }

    @Test
    void aFileFromANewerVersionIsSetAside() throws IOException {
        write("{\"version\": 99, \"look\": {\"theme\": \"DARK\"}}");
        assertThat(file.open().trouble().orElseThrow().newer()).isTrue();
    }

    @Test
    void valuesOutOfRangeAreBroughtIntoIt() {
        assertThat(Settings.DEFAULT.look().withCaptionSize(50).captionSize()).isEqualTo(2);
        assertThat(Settings.DEFAULT.talk().withSpeed(0).speed()).isEqualTo(0.7);
    }

    @Test
    void whenItCannotBeWrittenTheOldFileStays() throws IOException {
        file.save(CHANGED);
        Files.createDirectories(path.resolveSibling("settings.json.part").resolve("in the way"));
        assertThatThrownBy(() -> file.save(Settings.DEFAULT)).isInstanceOf(IOException.class);
        assertThat(file.open().settings()).isEqualTo(CHANGED);
    }

    private void write(String text) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}

package vivavoce.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vivavoce.ui.settings.Packs;
import vivavoce.ui.settings.PacksException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Other models and voices, from the settings. */
class PacksTest {

    private static final Packs.Offer VOICE =
            new Packs.Offer("calm", "Calm", "tts", "9 MB", "MIT. Not for singing.", "");

    private final List<String> done = new ArrayList<>();
    private Packs.State state = Packs.State.KNOWN;
    private boolean broken;
    private WindowFixture fixture;

    @BeforeEach
    void open() throws Exception {
        fixture = new WindowFixture(new Shelf());
    }

    @AfterEach
    void close() throws Exception {
        fixture.close();
    }

    @Test
    void aPackIsInstalledOnlyOnceItsLicenceIsAccepted() throws Exception {
        settings();
        press("#install");
        assertThat(label("#pack-licence")).isEqualTo("MIT. Not for singing.");
        assertThat(done).isEmpty();
        press("#pack-accept");
        assertThat(done).containsExactly("install calm");
        assertThat(label("#packs-said")).isEqualTo("Calm is installed.");
        assertThat(label("#pack-calm .explanation")).endsWith("Installed");
    }

    @Test
    void whoDoesNotAcceptInstallsNothing() throws Exception {
        settings();
        press("#install");
        press("#pack-cancel");
        assertThat(fixture.find("#pack-install", Node.class).isVisible()).isFalse();
        assertThat(done).isEmpty();
    }

    @Test
    void aZipOfTheLearnersOwnIsInstalled() throws Exception {
        Path zip = fixture.folder.resolve("calm.zip");
        fixture.chosen = Optional.of(zip);
        settings();
        press("#pack-from-zip");
        press("#pack-accept");
        assertThat(done).containsExactly("install " + zip);
    }

    /** The window goes on while it is fetched. */
    @Test
    void aZipOnAServerIsFetchedPausedGoneOnWithAndInstalled() throws Exception {
        String address = "https://example.org/calm.zip#sha256=12";
        settings();
        WindowFixture.onFx(() -> {
            fixture.find("#pack-address", TextField.class).setText(address);
            return address;
        });
        press("#pack-from-address");
        assertThat(label("#pack-pace")).isEqualTo("12 of 40 MB");
        assertThat(fixture.find("#pack-progress", ProgressBar.class).getProgress()).isEqualTo(0.3);
        press("#pack-pause");
        WindowFixture.onFx(() -> {
            Platform.exitNestedEventLoop(done, done);
            return done;
        });
        fixture.settle();
        press("#pack-resume");
        assertThat(label("#packs-said")).isEqualTo("It broke off.");
        press("#pack-resume");
        assertThat(label("#pack-licence")).isEqualTo("MIT. Not for singing.");
        assertThat(done).containsExactly("fetch", "fetch", "fetch");
        press("#pack-accept");
        assertThat(done).endsWith("install " + address);
        assertThat(fixture.find("#pack-install", Node.class).isVisible()).isFalse();
    }

    @Test
    void anInstalledPackIsUsedCheckedAndDeleted() throws Exception {
        state = Packs.State.INSTALLED;
        settings();
        press("#use");
        assertThat(label("#packs-said")).contains("from the next start");
        press("#verify");
        press("#stop-using");
        press("#remove");
        assertThat(done).containsExactly("use calm", "verify calm", "stop calm");
        press("#remove");
        assertThat(done).endsWith("remove calm");
        assertThat(label("#pack-calm .explanation")).endsWith("Not installed");
    }

    @Test
    void whatGoesWrongIsSaid() throws Exception {
        state = Packs.State.INSTALLED;
        broken = true;
        settings();
        press("#verify");
        assertThat(label("#packs-said")).isEqualTo("A file is damaged: install it again.");
    }

    private void settings() throws Exception {
        fixture.robot.push(KeyCode.SHORTCUT, KeyCode.COMMA);
        fixture.settle();
    }

    private void press(String query) throws Exception {
        WindowFixture.onFx(() -> {
            Node button = fixture.scene().lookup(query);
            button.requestFocus();
            return button;
        });
        fixture.robot.push(KeyCode.SPACE);
        fixture.settle();
        fixture.settle();
    }

    private String label(String query) {
        return fixture.find(query, Label.class).getText();
    }

    private final class Shelf implements Packs {

        @Override
        public List<Entry> list() {
            return List.of(new Entry(VOICE, state));
        }

        @Override
        public Optional<Offer> look(String source, Watch watch) throws PacksException {
            if (!source.startsWith("https:")) {
                return Optional.of(VOICE);
            }
            done.add("fetch");
            switch (done.size()) {
                case 1 -> {
                    watch.at(12_000_000, 40_000_000);
                    Platform.enterNestedEventLoop(done);
                    return watch.isStopped() ? Optional.empty() : Optional.of(VOICE);
                }
                case 2 -> {
                    watch.at(20_000_000, 40_000_000);
                    throw new PacksException("It broke off.", new IllegalStateException());
                }
                default -> {
                    return Optional.of(VOICE);
                }
            }
        }

        @Override
        public boolean install(String source, Watch watch) {
            watch.at(1, 2);
            done.add("install " + source);
            state = State.INSTALLED;
            return true;
        }

        @Override
        public void verify(String id) throws PacksException {
            if (broken) {
                throw new PacksException(
                        "A file is damaged: install it again.", new IllegalStateException());
            }
            done.add("verify " + id);
        }

        @Override
        public void use(String id) {
            done.add("use " + id);
            state = State.IN_USE;
        }

        @Override
        public void stopUsing(String id) {
            done.add("stop " + id);
            state = State.INSTALLED;
        }

        @Override
        public void remove(String id) {
            done.add("remove " + id);
            state = State.KNOWN;
        }
    }
}

package vivavoce.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

import vivavoce.camera.Picture;
import vivavoce.history.SessionStore;
import vivavoce.settings.Look.Language;
import vivavoce.ui.Shot.Frame;
import vivavoce.ui.look.Theme;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/** Every view that is drawn, looked through: room, ink, words. Each is opened once a language. */
class ViewsTest {

    private static final List<Frame> FRAMES = List.of(Frame.SMALLEST, Frame.SMALL, Frame.DENSE);

    /** Names, and what is the same in both languages. */
    private static final Pattern NAMES =
            Pattern.compile(
                    "Viva Voce|Tutor|CPU|English|Deutsch|Gemma.*|Kokoro|Desk|Lid|Andika|Escape"
                            + "|\\d.*min|Ctrl\\+.+|plus|minus|3x\\)=.+|What could you do first.");

    @TempDir static Path scratch;

    private static final List<String> UNFIT = new ArrayList<>();
    private static final List<String> FAINT = new ArrayList<>();
    private static final Set<String> ENGLISH = new TreeSet<>();
    private static final Set<String> GERMAN = new TreeSet<>();

    @BeforeAll
    static void visit() throws Exception {
        FxToolkit.registerPrimaryStage();
        Moments.keep(new SessionStore(scratch));
        Picture page = new Picture(new float[] {0, 1, 1, 0}, 2, 2);
        Gallery gallery = new Gallery(Path.of("assets", "lessons"), scratch, page);
        for (Shot shot : Shots.distinct(page)) {
            Stage english = gallery.stage(shot.in(Language.ENGLISH));
            fit(gallery, english, shot, FRAMES);
            contrast(english, shot);
            Stage german = gallery.stage(shot.in(Language.GERMAN));
            fit(gallery, german, shot, FRAMES.subList(0, 2));
            ENGLISH.addAll(on(() -> Spoken.words(english.getScene().getRoot())));
            GERMAN.addAll(on(() -> Spoken.words(german.getScene().getRoot())));
        }
    }

    private static void fit(Gallery gallery, Stage stage, Shot shot, List<Frame> frames)
            throws Exception {
        for (Frame frame : frames) {
            gallery.fit(stage, frame);
            Parent root = stage.getScene().getRoot();
            for (String fault : on(() -> Fit.faults(root, frame.width(), frame.height()))) {
                UNFIT.add("%s, %s: %s".formatted(shot.name(), frame, fault));
            }
        }
    }

    private static void contrast(Stage stage, Shot shot) throws Exception {
        for (Theme theme : Theme.values()) {
            List<String> faint =
                    on(() -> {
                        theme.dress(stage.getScene());
                        stage.getScene().getRoot().applyCss();
                        return Legible.faults(stage.getScene().getRoot());
                    });
            faint.forEach(fault -> FAINT.add(shot.name() + ", " + theme + ": " + fault));
        }
    }

    private static <T> T on(Callable<T> task) throws Exception {
        return WindowFixture.onFx(task);
    }

    @Test
    void nothingIsCutShortOrOutside() {
        assertThat(UNFIT).isEmpty();
    }

    @Test
    void allWordsCanBeRead() {
        assertThat(FAINT).isEmpty();
    }

    @Test
    void theGermanWindowSpeaksGerman() {
        assertThat(GERMAN).hasSizeGreaterThan(300);
        Set<String> alike = new HashSet<>(GERMAN);
        alike.retainAll(ENGLISH);
        alike.removeIf(NAMES.asMatchPredicate());
        assertThat(alike).isEmpty();
    }
}

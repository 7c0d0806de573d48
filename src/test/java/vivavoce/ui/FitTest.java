package vivavoce.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;

import vivavoce.camera.Picture;
import vivavoce.settings.Look.Language;
import vivavoce.ui.Shot.Frame;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Nothing is cut short, clipped or outside: every view, in its languages, from the smallest on. */
class FitTest {

    @TempDir Path scratch;

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"ENGLISH", "GERMAN"})
    void everyViewFits(Language language) throws Exception {
        Gallery gallery = new Gallery(Path.of("assets", "lessons"), scratch);
        List<String> faults = new ArrayList<>();
        for (Shot shot : Shots.distinct(new Picture(new float[] {0, 1, 1, 0}, 2, 2))) {
            Stage stage = gallery.stage(shot.in(language));
            for (Frame frame : new Frame[] {Frame.SMALLEST, Frame.SMALL, Frame.DENSE}) {
                gallery.fit(stage, frame);
                Parent root = stage.getScene().getRoot();
                WindowFixture.onFx(() -> Fit.faults(root, frame.width(), frame.height())).stream()
                        .map(fault -> "%s, %s: %s".formatted(shot.name(), frame, fault))
                        .forEach(faults::add);
            }
        }
        assertThat(faults).isEmpty();
    }
}

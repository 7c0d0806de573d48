package vivavoce.ui;

import vivavoce.settings.SettingsKeeper;
import vivavoce.ui.board.Typesetter;
import vivavoce.ui.problem.PictureChooser;

import java.util.concurrent.Executor;

/**
 * What a window is made with.
 *
 * @param settings the learner's choices
 * @param typesetter sets the formulas; the window closes it
 * @param background where files are read
 * @param chooser asks for a picture file
 */
public record Furnishing(
        SettingsKeeper settings,
        Typesetter typesetter,
        Executor background,
        PictureChooser chooser) {

    /** With threads of its own, and the desktop's dialogues. */
    public static Furnishing ofDesktop(SettingsKeeper settings) {
        return new Furnishing(
                settings,
                Typesetter.inBackground(),
                task -> Thread.ofVirtual().name("picture").start(task),
                PictureChooser.ofDesktop());
    }
}

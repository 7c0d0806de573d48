package vivavoce.ui;

import vivavoce.ui.board.Typesetter;
import vivavoce.ui.look.Motion;
import vivavoce.ui.look.Theme;
import vivavoce.ui.problem.PictureChooser;

import java.util.concurrent.Executor;

/**
 * What a window is made with.
 *
 * @param theme to begin with
 * @param motion whether things move
 * @param typesetter sets the formulas; the window closes it
 * @param background where picture files are read
 * @param chooser asks for a picture file
 */
public record Furnishing(
        Theme theme,
        Motion motion,
        Typesetter typesetter,
        Executor background,
        PictureChooser chooser) {

    /** As the desktop prefers it, with threads of its own. On the FX thread. */
    public static Furnishing ofDesktop() {
        return new Furnishing(
                Theme.preferred(),
                Motion.preferred(),
                Typesetter.inBackground(),
                task -> Thread.ofVirtual().name("picture").start(task),
                PictureChooser.ofDesktop());
    }
}

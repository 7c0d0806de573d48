package vivavoce.ui;

import vivavoce.history.SessionStore;
import vivavoce.settings.SettingsKeeper;
import vivavoce.ui.board.Typesetter;
import vivavoce.ui.files.FileAsker;
import vivavoce.ui.history.FileSaver;

import java.util.concurrent.Executor;

/**
 * What a window is made with.
 *
 * @param settings the learner's choices
 * @param sessions the kept lessons
 * @param typesetter sets the formulas; the window closes it
 * @param background where files are read and written
 * @param asker asks for a file
 * @param saver asks where to write a file
 * @param machine the devices and files behind the window
 * @param seed decides which problems are offered
 */
public record Furnishing(
        SettingsKeeper settings,
        SessionStore sessions,
        Typesetter typesetter,
        Executor background,
        FileAsker asker,
        FileSaver saver,
        Machine machine,
        long seed) {

    /** With threads of its own, and the desktop's dialogues. */
    public static Furnishing ofDesktop(
            SettingsKeeper settings, SessionStore sessions, Machine machine) {
        return new Furnishing(
                settings,
                sessions,
                Typesetter.inBackground(),
                task -> Thread.ofVirtual().name("files").start(task),
                FileAsker.ofDesktop(),
                FileSaver.ofDesktop(),
                machine,
                System.nanoTime());
    }
}

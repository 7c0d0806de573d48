package vivavoce.ui;

import vivavoce.settings.SettingsFile.Trouble;
import vivavoce.ui.look.Words;

import java.util.function.Consumer;

/** Sentences about the learner's own files, for a window that is made after they are read. */
final class Notices {

    private Consumer<String> say = _ -> {};

    void to(Consumer<String> notice) {
        say = notice;
    }

    void notSaved() {
        say.accept(Words.of("settings.unsaved"));
    }

    void aside(Trouble trouble) {
        String name = String.valueOf(trouble.aside().getFileName());
        say.accept(Words.of(trouble.newer() ? "settings.newer" : "settings.aside", name));
    }
}

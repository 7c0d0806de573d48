package vivavoce.settings;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The settings in force: changed here, told to whoever follows them, saved. One owner thread. */
public final class SettingsKeeper {

    /** Saves settings. */
    @FunctionalInterface
    public interface Saver {
        /** Saves them, whole or not at all. */
        void save(Settings settings) throws IOException;
    }

    private final Saver saver;
    private final Runnable notSaved;
    private final List<Consumer<Settings>> followers = new ArrayList<>();
    private Settings current;

    /**
     * Keeps settings.
     *
     * @param notSaved is run when a change holds for now but could not be written
     */
    public SettingsKeeper(Settings settings, Saver saver, Runnable notSaved) {
        this.current = settings;
        this.saver = saver;
        this.notSaved = notSaved;
    }

    /** The settings in force. */
    public Settings current() {
        return current;
    }

    /** Tells the settings now and after every change. */
    public void follow(Consumer<Settings> follower) {
        followers.add(follower);
        follower.accept(current);
    }

    /** Goes back to the defaults, and writes nothing: the file has been wiped. */
    public void forget() {
        current = Settings.DEFAULT;
        tell();
    }

    private void tell() {
        Settings told = current;
        List.copyOf(followers).forEach(follower -> follower.accept(told));
    }

    /** Changes the settings; they hold at once. */
    public void change(UnaryOperator<Settings> change) {
        Settings changed = change.apply(current);
        if (changed.equals(current)) {
            return;
        }
        current = changed;
        tell();
        try {
            saver.save(changed);
        } catch (IOException e) {
            notSaved.run();
        }
    }
}

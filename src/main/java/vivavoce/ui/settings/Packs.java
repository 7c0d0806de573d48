package vivavoce.ui.settings;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/** The models and voices of this machine. Every call may be slow: not for the FX thread. */
public interface Packs {

    /**
     * A pack.
     *
     * @param id by which it is known
     * @param name as shown
     * @param kind what it is for: {@code chat}, {@code tts}, {@code vad} or {@code turn}
     * @param size of its files, for a person
     * @param licence what it may be used for; "" where none is stated
     * @param warning what this machine lacks for it, or ""
     */
    record Offer(
            String id, String name, String kind, String size, String licence, String warning) {}

    /** Whether a pack is there, and used. */
    enum State {
        /** Known, and to be fetched. */
        KNOWN,
        /** On this machine. */
        INSTALLED,
        /** On this machine, and in use for its kind of work. */
        IN_USE
    }

    /** A pack and how it stands. */
    record Entry(Offer offer, State state) {}

    /** What is known or installed, in alphabetical order. */
    List<Entry> list() throws PacksException;

    /**
     * What would be installed; opens no connection.
     *
     * @param source an id that is known, a folder or a zip
     */
    Offer look(String source) throws PacksException;

    /**
     * Installs it. Its licence must have been accepted.
     *
     * @param progress hears of the share that is there, 0 to 1
     * @param cancelled asked often; true ends the installation, and what is there waits for another
     * @return false when it was cancelled
     */
    boolean install(String source, DoubleConsumer progress, BooleanSupplier cancelled)
            throws PacksException;

    /** Reads every file of an installed pack through. */
    void verify(String id) throws PacksException;

    /** Uses it for its kind of work, from the next start of the program on. */
    void use(String id) throws PacksException;

    /** Goes back to the built-in pack for the kind of work that this one does. */
    void stopUsing(String id) throws PacksException;

    /** Deletes an installed pack. */
    void remove(String id) throws PacksException;
}

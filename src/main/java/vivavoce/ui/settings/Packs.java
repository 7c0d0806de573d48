package vivavoce.ui.settings;

import java.util.List;
import java.util.Optional;

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

    /** Follows what takes long; called often, from the thread that does it. */
    interface Watch {

        /** So many bytes of all are there. */
        void at(long done, long total);

        /** Whether it is to end; what is there waits to be gone on with. */
        boolean isStopped();
    }

    /**
     * What would be installed. Opens a connection only for an address; a zip there is fetched whole
     * before it can be looked into.
     *
     * @param source an id that is known, a folder, a zip, or an https address
     * @return empty when it was stopped
     */
    Optional<Offer> look(String source, Watch watch) throws PacksException;

    /**
     * Installs it. Its licence must have been accepted.
     *
     * @return false when it was stopped
     */
    boolean install(String source, Watch watch) throws PacksException;

    /** Reads every file of an installed pack through. */
    void verify(String id) throws PacksException;

    /** Uses it for its kind of work, from the next start of the program on. */
    void use(String id) throws PacksException;

    /** Goes back to the built-in pack for the kind of work that this one does. */
    void stopUsing(String id) throws PacksException;

    /** Deletes an installed pack. */
    void remove(String id) throws PacksException;
}

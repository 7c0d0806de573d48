package vivavoce.pack;

/** Told how far an installation is. Called often, from the thread that installs. */
@FunctionalInterface
public interface Progress {

    /** Nobody is told. */
    Progress NONE = (done, total) -> {};

    /**
     * So many bytes of all are here.
     *
     * @param done grows to {@code total}; it falls back when a file has to be fetched again
     */
    void at(long done, long total);
}

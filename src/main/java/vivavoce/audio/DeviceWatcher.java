package vivavoce.audio;

/** Is told when a device comes or goes, on the thread that uses it. */
public interface DeviceWatcher {

    /** The device was opened; it may be another one than before. */
    void came();

    /** The device is missing or of no use; the sentence says what to do. */
    void went(String sentence);

    /** The same device is of use again. */
    void works();
}

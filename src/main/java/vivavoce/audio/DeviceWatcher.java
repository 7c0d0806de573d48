package vivavoce.audio;

/** Is told when a device comes or goes, on the thread that uses it. */
public interface DeviceWatcher {

    /** The device works now. */
    void came();

    /** The device is missing; the sentence says what to do. */
    void went(String sentence);
}

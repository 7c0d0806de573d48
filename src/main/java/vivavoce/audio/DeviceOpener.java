package vivavoce.audio;

/** Opens a sound device, or says in one sentence why it cannot. */
@FunctionalInterface
public interface DeviceOpener<D> {

    /** Opens the device; blocks while the system does so. */
    D open() throws AudioDeviceException;
}

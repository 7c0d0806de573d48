package vivavoce.settings;

/**
 * All that the learner may choose.
 *
 * @param look how the window looks
 * @param talk how the tutor listens and speaks
 * @param devices which microphone and loudspeaker
 * @param privacy what is kept
 * @param introduced whether the first-run screens have been seen or skipped
 */
public record Settings(Look look, Talk talk, Devices devices, Privacy privacy, boolean introduced) {

    /** What a learner gets who has changed nothing. */
    public static final Settings DEFAULT =
            new Settings(Look.DEFAULT, Talk.DEFAULT, Devices.DEFAULT, Privacy.DEFAULT, false);

    /** The same with another look. */
    public Settings with(Look newLook) {
        return new Settings(newLook, talk, devices, privacy, introduced);
    }

    /** The same with another way to talk. */
    public Settings with(Talk newTalk) {
        return new Settings(look, newTalk, devices, privacy, introduced);
    }

    /** The same with other devices. */
    public Settings with(Devices newDevices) {
        return new Settings(look, talk, newDevices, privacy, introduced);
    }

    /** The same with other privacy. */
    public Settings with(Privacy newPrivacy) {
        return new Settings(look, talk, devices, newPrivacy, introduced);
    }

    /** The same, with the first-run screens done. */
    public Settings afterIntroduction() {
        return new Settings(look, talk, devices, privacy, true);
    }
}

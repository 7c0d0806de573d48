package vivavoce.echo;

/** How the tutor can be interrupted by voice, given what its own sound does to the microphone. */
public enum EchoMode {
    /** Both can speak at once: there is no echo, or it is cancelled. */
    FULL_DUPLEX,
    /** Only a voice clearly louder than the echo is taken for someone. */
    CAREFUL_DUPLEX,
    /** Nothing is listened to while the tutor sounds; a key interrupts it. */
    PUSH_TO_TALK
}

package vivavoce.model;

/**
 * What the audio encoder makes of a sound.
 *
 * @param rows for the decoder
 * @param frames what each stretch of the sound may spell
 */
record EncodedSound(MediaRows rows, CtcFrames frames) {}

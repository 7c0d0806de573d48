package vivavoce.room;

import vivavoce.speech.SpokenPhrase;

/**
 * A phrase that the tutor's voice made.
 *
 * @param readyMs when its sound was there
 */
record Made(SpokenPhrase phrase, long readyMs) {}

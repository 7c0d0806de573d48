package vivavoce.playback;

/**
 * How far a listener has heard.
 *
 * @param replyId the reply heard last
 * @param phraseIndex the phrase of it heard last; those before it were heard or skipped
 * @param seconds heard of that phrase, from its first sample
 * @param wordsHeard words of that phrase heard to their very end
 */
public record PlaybackPosition(long replyId, int phraseIndex, double seconds, int wordsHeard) {}

package vivavoce.conversation;

import vivavoce.speech.SpokenPhrase;

/**
 * What a conversation asks of playback. Each request returns at once; how far the sound got comes
 * back as {@link ConversationInput.PlaybackMoved}.
 */
public interface Loudspeaker {

    /** Queues a phrase behind those already queued; {@code last}: none follows in this reply. */
    void play(long replyId, int phrase, SpokenPhrase sound, boolean last);

    /** Holds the sound within one frame. */
    void hold();

    /** Goes on with the same sound, from the start of the word it was held in. */
    void resume();

    /** Drops everything queued. */
    void stop();
}

package vivavoce.conversation;

import vivavoce.camera.Picture;
import vivavoce.speech.Style;
import vivavoce.tutor.Brief;

/**
 * What a conversation asks of the model. Each request returns at once and is answered by an input
 * to the conversation; requests are served in order.
 */
public interface Senses {

    /**
     * Reads what was said from {@code fromMs} until now, knowing the tutor's last question.
     * Answered by {@link ConversationInput.UtteranceRead}. A newer request replaces one that has
     * not begun.
     */
    void listen(long revision, long fromMs, String context);

    /** Reads a picture. Answered by {@link ConversationInput.PictureRead}. */
    void look(Picture picture);

    /** Makes the sound of a phrase. Answered by {@link ConversationInput.PhraseReady}. */
    void speak(long replyId, int phrase, String words, Style style, double speed);

    /**
     * Has a reply put into other words. Answered by {@link ConversationInput.ReplyWritten}, again
     * and again until it is done or given up. A newer request replaces one.
     *
     * @return false when nobody here writes: the tutor's own words are to be spoken
     */
    default boolean write(long replyId, Brief brief) {
        return false;
    }

    /** Forgets phrases that were asked for and are not made yet, and what is being written. */
    void hush();
}

package vivavoce.conversation;

import vivavoce.model.Heard;
import vivavoce.model.SeenLine;
import vivavoce.playback.PlaybackPosition;
import vivavoce.prosody.Prosody;
import vivavoce.speech.SpokenPhrase;
import vivavoce.tutor.Written;

import java.util.List;

/** What the conversation loop is told; times in milliseconds of captured sound. */
public sealed interface ConversationInput {

    /**
     * The sample clock moved on.
     *
     * @param level the microphone's peak, 0 to 1
     * @param stirs whether something begins to sound that may turn out to be speech
     */
    record TimePassed(long atMs, double level, boolean stirs) implements ConversationInput {}

    /** Someone began to speak. */
    record SpeechStarted(long atMs) implements ConversationInput {}

    /** Speech ended at {@code speechEndMs}. */
    record SpeechPaused(long atMs, long speechEndMs) implements ConversationInput {}

    /** The ears have read the utterance of this revision, and how it was said. */
    record UtteranceRead(long revision, Heard heard, Prosody prosody)
            implements ConversationInput {}

    /** The eyes have read a picture; empty when nothing is written on it. */
    record PictureRead(List<SeenLine> lines) implements ConversationInput {}

    /** The mouth has made the sound of a phrase. */
    record PhraseReady(long replyId, int phrase, SpokenPhrase sound) implements ConversationInput {}

    /** A little more of a reply was put into words. */
    record ReplyWritten(long replyId, Written what) implements ConversationInput {}

    /** The loudspeaker got this far. */
    record PlaybackMoved(PlaybackPosition position) implements ConversationInput {}

    /** The learner pressed, typed or showed something. */
    record Asked(Intent intent) implements ConversationInput {}

    /** A part of the machine changed; the badge says what works now. */
    record PartChanged(Badge badge) implements ConversationInput {}

    /** Something went wrong that the learner should know; one calm sentence. */
    record WentWrong(String sentence) implements ConversationInput {}
}

package vivavoce.conversation;

import vivavoce.audio.Microphone;
import vivavoce.audio.Speaker;
import vivavoce.camera.InkLines;
import vivavoce.echo.EchoCanceller;
import vivavoce.model.MultimodalModel;
import vivavoce.speech.Voice;
import vivavoce.tutor.ReplyWriter;
import vivavoce.tutor.Tutor;
import vivavoce.vad.VoiceActivity;

import java.util.Optional;

/**
 * What a conversation is held with; from here on it belongs to the conversation's loops.
 *
 * @param microphone hears the learner
 * @param speaker sounds the tutor
 * @param echoCanceller takes the tutor's sound out of what the microphone hears
 * @param voiceActivity says whether someone speaks
 * @param model hears words and sees lines of maths
 * @param lines finds the lines in a picture
 * @param voice speaks the tutor's words
 * @param tutor decides what they are
 * @param writer puts them otherwise, if there is one; on the model's thread
 */
public record Equipment(
        Microphone microphone,
        Speaker speaker,
        EchoCanceller echoCanceller,
        VoiceActivity voiceActivity,
        MultimodalModel model,
        InkLines lines,
        Voice voice,
        Tutor tutor,
        Optional<ReplyWriter> writer) {

    /** The same with another tutor. */
    public Equipment with(Tutor other) {
        return new Equipment(
                microphone,
                speaker,
                echoCanceller,
                voiceActivity,
                model,
                lines,
                voice,
                other,
                writer);
    }

    /** The same with someone who puts the tutor's replies into other words. */
    public Equipment with(ReplyWriter hand) {
        return new Equipment(
                microphone,
                speaker,
                echoCanceller,
                voiceActivity,
                model,
                lines,
                voice,
                tutor,
                Optional.of(hand));
    }

    /** The same with another model and another voice, and nobody who writes. */
    public Equipment with(MultimodalModel hearing, Voice speaking) {
        return new Equipment(
                microphone,
                speaker,
                echoCanceller,
                voiceActivity,
                hearing,
                lines,
                speaking,
                tutor,
                Optional.empty());
    }
}

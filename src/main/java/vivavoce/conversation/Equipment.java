package vivavoce.conversation;

import vivavoce.audio.Microphone;
import vivavoce.audio.Speaker;
import vivavoce.camera.InkLines;
import vivavoce.echo.EchoCanceller;
import vivavoce.model.MultimodalModel;
import vivavoce.speech.Voice;
import vivavoce.tutor.Tutor;
import vivavoce.vad.VoiceActivity;

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
 */
public record Equipment(
        Microphone microphone,
        Speaker speaker,
        EchoCanceller echoCanceller,
        VoiceActivity voiceActivity,
        MultimodalModel model,
        InkLines lines,
        Voice voice,
        Tutor tutor) {

    /** The same with another model and another voice. */
    public Equipment with(MultimodalModel hearing, Voice speaking) {
        return new Equipment(
                microphone, speaker, echoCanceller, voiceActivity, hearing, lines, speaking, tutor);
    }
}

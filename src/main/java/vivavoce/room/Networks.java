package vivavoce.room;

import vivavoce.camera.InkLines;
import vivavoce.model.MultimodalModel;
import vivavoce.speech.Voice;
import vivavoce.vad.VoiceActivity;

/**
 * What of the engine is loaded once and used in one room after another. One owner thread.
 *
 * @param model hears and sees
 * @param lines cuts pictures into lines
 * @param voice the tutor's
 * @param voiceActivity reset at the start of every room
 */
public record Networks(
        MultimodalModel model, InkLines lines, Voice voice, VoiceActivity voiceActivity) {}

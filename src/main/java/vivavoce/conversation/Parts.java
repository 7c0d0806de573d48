package vivavoce.conversation;

import vivavoce.audio.FarEnd;
import vivavoce.echo.NearEnd;
import vivavoce.turn.TurnSettings;

import java.util.function.Consumer;

/**
 * The parts of a conversation, joined: the same for a live one and a stepped one, which differ only
 * in who makes each part work, and when.
 *
 * @param capture hears
 * @param playback sounds
 * @param ears reads what was heard and shown
 * @param mouth makes the sound of phrases
 * @param conversation decides
 */
record Parts(
        Capture capture, Playback playback, Ears ears, Mouth mouth, Conversation conversation) {

    private static final int HISTORY_SECONDS = 40;

    /** What capture notices goes to {@code told}, and from there to the conversation. */
    static Parts join(
            Equipment equipment, Consumer<ConversationInput> told, LessonListener listener) {
        int heardRate = equipment.microphone().sampleRate();
        AudioHistory history = new AudioHistory(heardRate, HISTORY_SECONDS);
        FarEnd farEnd = new FarEnd(equipment.speaker().sampleRate(), heardRate);
        Playback playback = new Playback(equipment.speaker(), farEnd);
        NearEnd nearEnd = new NearEnd(equipment.echoCanceller(), farEnd);
        Capture capture =
                new Capture(
                        equipment.microphone(), nearEnd, history, equipment.voiceActivity(), told);
        Ears ears =
                new Ears(
                        equipment.model(),
                        equipment.lines(),
                        history,
                        new Desk(equipment.writer()));
        Mouth mouth = new Mouth(equipment.voice());
        Conversation conversation =
                new Conversation(
                        equipment.tutor(),
                        new ModelSenses(ears, mouth),
                        playback,
                        TurnSettings.DEFAULT,
                        listener);
        return new Parts(capture, playback, ears, mouth, conversation);
    }
}

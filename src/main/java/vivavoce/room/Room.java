package vivavoce.room;

import org.jspecify.annotations.Nullable;

import vivavoce.audio.AudioDeviceException;
import vivavoce.audio.WavException;
import vivavoce.conversation.ConversationInput;
import vivavoce.conversation.Equipment;
import vivavoce.conversation.Pace;
import vivavoce.conversation.SteppedConversation;
import vivavoce.model.MultimodalModel;
import vivavoce.room.script.Script;
import vivavoce.tutor.Tutor;

import java.util.List;

/**
 * One script performed in one room against the real engine, as fast as it can work. The same script
 * gives the same events each time. One owner thread; used once.
 */
public final class Room {

    private final Script script;
    private final Utterances utterances = new Utterances();
    private final Stopwatch stopwatch = new Stopwatch();
    private final TutorSound tutor;
    private final RoomMicrophone microphone;
    private final Director director;
    private final SteppedConversation conversation;
    private @Nullable WavException broken;

    /** A room in which a script is to be performed. */
    public Room(
            Script script, Networks networks, LearnerVoice learner, Hearing hearing, Pace pace) {
        this.script = script;
        EchoPath echo = new EchoPath(script.setting(), RoomSpeaker.RATE);
        TutorVoice voice = new TutorVoice(networks.voice(), stopwatch);
        this.tutor = new TutorSound(voice.made());
        this.microphone = new RoomMicrophone(echo, new Bed(script.setting()), this::frame);
        RoomSpeaker speaker =
                new RoomSpeaker(
                        script.setting().latencyMs(),
                        frame -> {
                            tutor.sounded(frame);
                            echo.sounded(frame);
                        });
        networks.voiceActivity().reset();
        this.director = director(learner);
        this.conversation =
                new SteppedConversation(
                        new Equipment(
                                microphone,
                                speaker,
                                networks.voiceActivity(),
                                new TimedHearing(model(networks.model(), hearing), stopwatch),
                                networks.lines(),
                                voice,
                                new Tutor()),
                        pace,
                        director);
    }

    private Director director(LearnerVoice learner) {
        return new Director(
                script,
                learner,
                microphone,
                utterances,
                () -> conversation().conversation().view(),
                intent -> conversation().conversation().on(new ConversationInput.Asked(intent)));
    }

    private SteppedConversation conversation() {
        return conversation;
    }

    private MultimodalModel model(MultimodalModel pack, Hearing hearing) {
        return switch (hearing) {
            case PACK -> pack;
            case IDEAL -> new IdealHearing(utterances, microphone::nowMs, pack);
        };
    }

    private void frame(long atMs) {
        try {
            director.frame(atMs);
        } catch (WavException e) {
            broken = e;
        }
    }

    /**
     * Performs the script to its end.
     *
     * @throws WavException when a clip cannot be read
     */
    public Performance perform() throws AudioDeviceException, WavException {
        while (!director.ended() && broken == null) {
            conversation.step();
        }
        if (broken != null) {
            throw broken;
        }
        return new Performance(
                script,
                List.copyOf(director.events()),
                List.copyOf(director.performed()),
                List.copyOf(director.missed()),
                tutor,
                stopwatch,
                microphone.nowMs());
    }
}

package vivavoce.room;

import org.jspecify.annotations.Nullable;

import vivavoce.audio.AudioDeviceException;
import vivavoce.audio.WavException;
import vivavoce.conversation.Badge;
import vivavoce.conversation.ConversationInput;
import vivavoce.conversation.ConversationView;
import vivavoce.conversation.Equipment;
import vivavoce.conversation.Intent;
import vivavoce.conversation.Pace;
import vivavoce.conversation.SteppedConversation;
import vivavoce.model.MultimodalModel;
import vivavoce.room.script.Script;

import java.util.ArrayList;
import java.util.List;

/**
 * One script performed in one room against the real engine, as fast as it can work. The same script
 * gives the same events each time at a steady pace. One owner thread; used once.
 */
public final class Room {

    private final Script script;
    private final Utterances utterances = new Utterances();
    private final Stopwatch stopwatch = new Stopwatch();
    private final List<Badge> plugged = new ArrayList<>();
    private final Air air;
    private final TutorSound tutor;
    private final Devices devices;
    private final Director director;
    private final SteppedConversation conversation;
    private @Nullable WavException broken;

    /** A room in which a script is to be performed. */
    public Room(Script script, Studio studio, Hearing hearing, Pace pace) {
        this.script = script;
        EchoPath echo = new EchoPath(script.setting(), RoomSpeaker.RATE);
        List<Made> made = new ArrayList<>();
        this.air = new Air(echo, new Bed(script.setting()));
        this.tutor = new TutorSound(made);
        RoomSpeaker speaker =
                new RoomSpeaker(
                        script.setting(),
                        frame -> {
                            tutor.sounded(frame);
                            echo.sounded(frame);
                        });
        this.devices = new Devices(air, speaker, plugged::add);
        this.director =
                new Director(
                        script, studio.learner(), air, devices, utterances, this::view, this::ask);
        Equipment real = studio.equip().apply(devices.microphone(this::frame), devices.speaker());
        real.voiceActivity().reset();
        real.echoCanceller().reset();
        this.conversation =
                new SteppedConversation(
                        real.with(
                                new TimedHearing(model(real.model(), hearing), stopwatch),
                                new TutorVoice(real.voice(), stopwatch, air::nowMs, pace, made)),
                        pace,
                        director);
    }

    private ConversationView view() {
        return conversation.conversation().view();
    }

    private void ask(Intent intent) {
        conversation.conversation().on(new ConversationInput.Asked(intent));
    }

    private MultimodalModel model(MultimodalModel pack, Hearing hearing) {
        return switch (hearing) {
            case PACK -> pack;
            case IDEAL -> new IdealHearing(utterances, air::nowMs, pack);
        };
    }

    private void frame() {
        try {
            director.frame(air.nowMs());
        } catch (WavException e) {
            broken = e;
        }
    }

    /** Devices that came or went are told to the conversation, as the app does. */
    private void tellDevices() {
        for (Badge badge : plugged) {
            director.noticed(badge);
            conversation.conversation().on(new ConversationInput.PartChanged(badge));
        }
        plugged.clear();
    }

    /**
     * Performs the script to its end.
     *
     * @throws WavException when a clip cannot be read
     */
    public Performance perform() throws AudioDeviceException, WavException {
        while (!director.ended() && broken == null) {
            conversation.step();
            tellDevices();
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
                air.nowMs());
    }
}

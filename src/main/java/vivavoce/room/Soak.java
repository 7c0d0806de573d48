package vivavoce.room;

import vivavoce.audio.AudioDeviceException;
import vivavoce.audio.WavException;
import vivavoce.conversation.Badge;
import vivavoce.conversation.Caption;
import vivavoce.conversation.Conversation;
import vivavoce.conversation.ConversationInput;
import vivavoce.conversation.Equipment;
import vivavoce.conversation.LessonListener;
import vivavoce.conversation.Pace;
import vivavoce.conversation.Presence;
import vivavoce.conversation.SteppedConversation;
import vivavoce.room.script.Setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * One lesson that lasts for hours, with a learner who never rests and a perfect ear, in a room of
 * the headset kind. One owner thread; used once.
 */
public final class Soak {

    /**
     * What came of it.
     *
     * @param lessonMs of the lesson's own time
     * @param wordsAlone that the learner said to a listening tutor
     * @param wordsLost those of them that are in no turn of the transcript
     * @param faults turns with a word that was not said, or was said once and is there twice, and
     *     captions or journals that differ from the turns
     * @param examples the first of both, one sentence each
     */
    public record Report(
            long lessonMs,
            int turns,
            int replies,
            int cutShort,
            int deviceLosses,
            int wordsAlone,
            int wordsLost,
            int faults,
            List<String> examples) {

        /** Nothing yet. */
        public static final Report NONE = new Report(0, 0, 0, 0, 0, 0, 0, 0, List.of());

        /** This lesson and the one that followed it. */
        public Report and(Report next) {
            List<String> all = new ArrayList<>(examples);
            all.addAll(next.examples);
            return new Report(
                    lessonMs + next.lessonMs,
                    turns + next.turns,
                    replies + next.replies,
                    cutShort + next.cutShort,
                    deviceLosses + next.deviceLosses,
                    wordsAlone + next.wordsAlone,
                    wordsLost + next.wordsLost,
                    faults + next.faults,
                    all);
        }
    }

    private final TranscriptCheck check = new TranscriptCheck();
    private final List<Badge> plugged = new ArrayList<>();
    private final Air air;
    private final RestlessLearner learner;
    private final SteppedConversation conversation;

    /**
     * A lesson in which the same happens for the same seed.
     *
     * @param listener is told what happens
     */
    public Soak(Studio studio, long seed, LessonListener listener) {
        EchoPath echo = new EchoPath(Setting.HEADSET, RoomSpeaker.RATE);
        air = new Air(echo, new Bed(Setting.HEADSET));
        RoomSpeaker speaker = new RoomSpeaker(Setting.HEADSET, echo::sounded);
        Devices devices = new Devices(air, speaker, plugged::add);
        Utterances utterances = new Utterances();
        learner =
                new RestlessLearner(
                        new Random(seed),
                        studio.learner(),
                        air,
                        devices,
                        utterances,
                        () -> conversation().view(),
                        intent -> conversation().on(new ConversationInput.Asked(intent)),
                        check);
        Equipment real = studio.equip().apply(devices.microphone(() -> {}), devices.speaker());
        conversation =
                new SteppedConversation(
                        real.with(
                                new IdealHearing(utterances, air::nowMs, real.model()),
                                real.voice()),
                        Pace.STEADY,
                        (atMs, event) -> {
                            check.happened(atMs, event);
                            listener.happened(atMs, event);
                        });
    }

    /** Whether nobody speaks, nothing is asked and every word has its place. */
    public boolean isQuiet() {
        return conversation().view().presence() == Presence.LISTENING
                && !conversation().replying()
                && check.lost() == 0;
    }

    /** Compares the captions with what was said; to be asked when it {@link #isQuiet}. */
    public void compareCaptions() {
        compare(
                "captions",
                conversation().view().captions().stream()
                        .filter(Caption::learner)
                        .map(Caption::text)
                        .toList());
    }

    /**
     * Compares a record of the learner's side with what was said and written; differences are among
     * the faults.
     *
     * @param where it stands, for the sentence
     */
    public void compare(String where, List<String> shown) {
        check.compare(where, shown);
    }

    private List<String> examples() {
        List<String> examples = new ArrayList<>(check.faults());
        examples.addAll(check.losses());
        return examples;
    }

    private Conversation conversation() {
        return conversation.conversation();
    }

    /** Goes on for ten milliseconds of the lesson. */
    public void step() throws AudioDeviceException, WavException {
        learner.frame(air.nowMs());
        conversation.step();
        for (Badge badge : plugged) {
            conversation().on(new ConversationInput.PartChanged(badge));
        }
        plugged.clear();
    }

    /** How long the lesson has lasted. */
    public long nowMs() {
        return air.nowMs();
    }

    /** What came of it so far. */
    public Report report() {
        return new Report(
                air.nowMs(),
                check.turns(),
                check.replies(),
                check.stopped(),
                learner.losses(),
                check.saidAlone(),
                check.lost(),
                check.faultCount(),
                examples());
    }
}

package vivavoce.ui;

import vivavoce.conversation.Badge;
import vivavoce.conversation.Badge.Part;
import vivavoce.conversation.Caption;
import vivavoce.conversation.ConversationView;
import vivavoce.conversation.LessonEvent;
import vivavoce.conversation.Presence;
import vivavoce.conversation.SeenPage;
import vivavoce.history.SessionJournal;
import vivavoce.history.SessionStore;
import vivavoce.learner.LearnerRecord;
import vivavoce.maths.Skill;
import vivavoce.tutor.BoardLine;
import vivavoce.tutor.BoardLine.Mark;
import vivavoce.ui.settings.Packs;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Moments of a lesson, as the window gets them: what pictures of it are drawn from. */
final class Moments {

    private static final Badge LOUDSPEAKER = Badge.works(Part.LOUDSPEAKER);
    private static final Badge CPU =
            new Badge(
                    Part.PROCESSOR,
                    "CPU",
                    true,
                    "This build of the app computes on the processor only.");
    private static final Badge ECHO =
            new Badge(
                    Part.ECHO,
                    "FULL_DUPLEX",
                    true,
                    "The microphone does not hear the loudspeaker, as with a headset: interrupt at"
                            + " any time.");
    private static final Badge PACK =
            new Badge(
                    Part.PACK,
                    "Built-in",
                    true,
                    "The pack that came with the app hears, sees and speaks.");

    static final List<Badge> BADGES =
            List.of(Badge.works(Part.MICROPHONE), LOUDSPEAKER, ECHO, CPU, PACK);

    static final List<Badge> NO_MICROPHONE =
            List.of(
                    new Badge(
                            Part.MICROPHONE,
                            false,
                            "No microphone was found. Plug one in, or type instead."),
                    LOUDSPEAKER,
                    new Badge(
                            Part.ECHO,
                            "CAREFUL_DUPLEX",
                            false,
                            "The echo (62 ms late, -8 dB) is hardly cancelled: speak up to"
                                    + " interrupt, or use a headset."),
                    CPU,
                    PACK);

    private static final List<Caption> TALK =
            List.of(
                    heard(
                            true,
                            "Can you help me solve this? Don’t tell me the answer, just give"
                                    + " me hints."),
                    heard(false, "I see 3x + 1 = 4. What could you do first?"),
                    heard(true, "Um, subtract one from both sides."),
                    heard(false, "Yes, that keeps it balanced. What is left?"),
                    heard(true, "x equals two."));

    private Moments() {}

    static ConversationView start() {
        return new ConversationView(Presence.LISTENING, List.of(), List.of(), 0.01, BADGES, "");
    }

    static ConversationView middle() {
        String check = "Let us check x = 2 in the equation. What is three times two, plus one?";
        return view(Presence.SPEAKING, new Caption(false, check, 36), 0.02, board());
    }

    static ConversationView hearing() {
        return view(
                        Presence.LISTENING,
                        heard(false, "What is left on the left side?"),
                        0.2,
                        board().subList(0, 1))
                .hearing("um three x equals three");
    }

    static ConversationView seen() {
        return start().seeing(
                        new SeenPage(
                                List.of(
                                        new SeenPage.Line("3x+1=4", 0.98),
                                        new SeenPage.Line("3x=3", 0.71))));
    }

    static ConversationView halfRead() {
        return start().seeing(
                        new SeenPage(
                                List.of(
                                        new SeenPage.Line("3x+1=4", 0.97),
                                        new SeenPage.Line("3x)=\\surd", 0.22))));
    }

    static ConversationView unreadable() {
        return start().seeing(new SeenPage(List.of()));
    }

    static ConversationView thinking() {
        return view(Presence.THINKING, heard(true, "Wait, why both sides?"), 0.004, board());
    }

    static ConversationView waiting() {
        return view(Presence.WAITING, heard(true, "Hold on, let me think."), 0.05, board());
    }

    static ConversationView error() {
        return new ConversationView(
                Presence.LISTENING,
                board().subList(0, 1),
                TALK.subList(0, 2),
                0,
                NO_MICROPHONE,
                "The microphone was unplugged. Plug it in again, or type instead.");
    }

    static List<BoardLine> board() {
        return List.of(
                new BoardLine("3x+1=4", Mark.PLAIN),
                new BoardLine("3x=3", Mark.RIGHT),
                new BoardLine("x=2", Mark.DOUBTFUL));
    }

    static ConversationView solved() {
        List<Caption> captions = new ArrayList<>(TALK.subList(0, TALK.size() - 1));
        captions.add(heard(true, "x equals one."));
        captions.add(heard(false, "Yes! x = 1 makes both sides four."));
        List<BoardLine> board =
                List.of(
                        new BoardLine("3x+1=4", Mark.PLAIN),
                        new BoardLine("3x=3", Mark.RIGHT),
                        new BoardLine("x=1", Mark.RIGHT));
        return new ConversationView(Presence.SPEAKING, board, captions, 0.01, BADGES, "");
    }

    static ConversationView range() {
        return view(
                Presence.LISTENING,
                heard(false, "That is all of them. Which number is just outside?"),
                0.01,
                List.of(
                        new BoardLine("2x-1\\ge5", Mark.PLAIN),
                        new BoardLine("2x\\ge6", Mark.RIGHT),
                        new BoardLine("x\\ge3", Mark.RIGHT)));
    }

    static ConversationView graph() {
        return view(
                Presence.LISTENING,
                heard(false, "Where does the line meet the y-axis?"),
                0.01,
                List.of(new BoardLine("y=2x-3", Mark.PLAIN)));
    }

    static ConversationView longBoard() {
        return view(
                Presence.LISTENING,
                heard(false, "Now the brackets are gone. What would you collect next?"),
                0.2,
                List.of(
                        new BoardLine("\\frac{2}{3}(x-3)=8-\\frac{x}{2}", Mark.PLAIN),
                        new BoardLine("4(x-3)=48-3x", Mark.RIGHT),
                        new BoardLine("4x-12=48-3x", Mark.RIGHT),
                        new BoardLine("4x+3x=48+12", Mark.RIGHT),
                        new BoardLine("7x=60", Mark.RIGHT),
                        new BoardLine("x=\\frac{60}{7}", Mark.RIGHT),
                        new BoardLine("x\\approx 8.57", Mark.DOUBTFUL)));
    }

    static ConversationView longTalk() {
        List<Caption> captions = new ArrayList<>(TALK);
        captions.addAll(TALK);
        captions.add(
                new Caption(
                        false,
                        "Before we go on, look at the left side again: what does the three in"
                                + " front of x tell you to do with it?",
                        60));
        return new ConversationView(Presence.SPEAKING, board(), captions, 0.1, BADGES, "");
    }

    /** A shelf with a voice in use and a model to be had. */
    static final Packs PACKS = new SamplePacks();

    /** Someone who has been learning for a while. */
    static final LearnerRecord LEARNER = learner();

    private static LearnerRecord learner() {
        LearnerRecord record = LearnerRecord.empty();
        List<Skill> skills = List.of(Skill.values());
        for (int at = 0; at < skills.indexOf(Skill.ELIMINATION); at++) {
            int steps = Math.max(0, 9 - Math.abs(at - 24) / 2);
            for (int i = 0; i < steps; i++) {
                record = record.stepped(skills.get(at).name(), i % 4 != 1);
            }
        }
        return record.mistaken(Skill.SURDS.name(), "root-of-sum");
    }

    /** Writes a few lessons down. */
    static void keep(SessionStore store) {
        keep(store, "2026-03-02T16:20:00Z", "\\frac{2}{3}+\\frac{1}{4}", "\\frac{11}{12}");
        keep(store, "2026-03-04T17:05:00Z", "5x-7=2x+8", "3x-7=8");
        keep(store, "2026-03-09T16:45:00Z", "3x+1=4", "3x=3");
    }

    private static void keep(SessionStore store, String began, String problem, String step) {
        try (SessionJournal journal = store.begin(Instant.parse(began), () -> {})) {
            journal.happened(0, new LessonEvent.TurnEnded("can you help me solve this"));
            journal.happened(
                    900, new LessonEvent.ReplyDecided("Gladly. What could you do first?", "WARM"));
            journal.happened(1_000, new LessonEvent.BoardChanged(problem, Mark.PLAIN.name()));
            journal.happened(4_000, new LessonEvent.ReplyFinished());
            journal.happened(9_000, new LessonEvent.TurnEnded("this is what I have now"));
            journal.happened(
                    9_400, new LessonEvent.ReplyDecided("Yes. What comes next?", "DELIGHTED"));
            journal.happened(9_500, new LessonEvent.BoardChanged(step, Mark.RIGHT.name()));
            journal.happened(190_000, new LessonEvent.ReplyFinished());
        }
    }

    private static ConversationView view(
            Presence presence, Caption last, double level, List<BoardLine> board) {
        List<Caption> captions = new ArrayList<>(TALK);
        captions.add(last);
        return new ConversationView(presence, board, captions, level, BADGES, "");
    }

    static Caption heard(boolean learner, String text) {
        return new Caption(learner, text, text.length());
    }
}

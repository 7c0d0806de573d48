package vivavoce.tutor;

import vivavoce.learner.LearnerRecord;
import vivavoce.lessons.LessonPlan;
import vivavoce.maths.Problem;
import vivavoce.maths.Skill;
import vivavoce.maths.Statement;
import vivavoce.speech.Style;

import java.util.List;
import java.util.Optional;

/**
 * The tutor: what the learner shows and says goes in, what to say comes out. Pure and deterministic
 * (no clock, no chance); one owner thread.
 *
 * <p>The board: {@link #board()} is how it stands once the last reply has been spoken. The lines
 * that the reply itself brings are in its phrases; so while a reply sounds, show {@code board()}
 * without those lines and add each when its phrase starts. A reply that is cut short loses none:
 * its lines stand when the next reply begins.
 */
public final class Tutor {

    /** Read once; neither ever changes. */
    private static final PhraseBook BOOK = PhraseBook.load();

    private static final Cues CUES = Cues.load();

    private static final double WELL_HEARD = 0.8;

    private final Understanding understanding = new Understanding(CUES);
    private final Teacher teacher;
    private final PageReader pages;
    private final Wordsmith wordsmith;

    private Lesson lesson;
    private Reply last = new Reply(List.of(), Style.CALM, "");
    private boolean nudged;

    /** A tutor whose wordings start with the first of each. */
    public Tutor() {
        this(0);
    }

    /** A tutor whose {@code seed} decides which wordings and problems come first. */
    public Tutor(int seed) {
        this(seed, LearnerRecord.empty());
    }

    /**
     * A tutor who knows the learner.
     *
     * @param learner what is remembered from lessons before
     */
    public Tutor(int seed, LearnerRecord learner) {
        this(seed, learner, Optional.empty());
    }

    /**
     * A tutor who knows the learner and teaches a lesson.
     *
     * @param plan whose problems come first, if any
     */
    public Tutor(int seed, LearnerRecord learner, Optional<LessonPlan> plan) {
        Sayings sayings = new Sayings(BOOK);
        StepJudge judge = new StepJudge(sayings);
        teacher = new Teacher(BOOK, sayings, judge);
        pages = new PageReader(judge);
        wordsmith = new Wordsmith(BOOK, seed);
        lesson = Lesson.beginning(learner, Course.beginning(seed, plan));
    }

    private Tutor(Tutor other) {
        teacher = other.teacher;
        pages = other.pages;
        wordsmith = other.wordsmith.copy();
        lesson = other.lesson;
        last = other.last;
        nudged = other.nudged;
    }

    /**
     * One that remembers the same and goes on by itself: what an answer would be can be asked of a
     * copy, and the copy dropped, or kept in place of this one.
     */
    public Tutor copy() {
        return new Tutor(this);
    }

    /** The first words of a conversation; of a planned lesson, its first problem. */
    public Reply greet() {
        if (lesson.course().plan().isPresent()) {
            return speak(teacher.set(lesson));
        }
        return speak(
                new Decision(
                        TutorMove.say(Lead.HELLO).asking(Ask.SHOW_PROBLEM),
                        lesson.awaiting(new Pending.Problem())));
    }

    /** A problem is set, from a lesson or by hand. */
    public Reply take(Problem problem) {
        return speak(Beginner.begin(lesson, problem, Optional.empty(), Lead.TRY_THIS));
    }

    /** A problem is set that practises a skill. */
    public Reply practise(Problem problem, Skill skill) {
        return speak(Beginner.begin(lesson, problem, Optional.of(skill), Lead.TRY_THIS));
    }

    /** A lesson is begun: its first problem is set, and the others come when asked for. */
    public Reply teach(LessonPlan plan) {
        return speak(teacher.set(lesson.following(lesson.course().teaching(plan))));
    }

    /** From now on this is what is known of the learner; what is on the board stays. */
    public void know(LearnerRecord learner) {
        lesson = lesson.knowing(learner);
    }

    /**
     * A picture was shown.
     *
     * @param latexLines what was read in it, top first; empty when nothing was
     */
    public Reply showed(List<String> latexLines) {
        return speak(pages.read(lesson, latexLines));
    }

    /**
     * A picture was shown and something said in one turn: one reply to both. Words that hold a step
     * or a wish of their own are answered with the problem on the board; anything else is part of
     * showing it.
     */
    public Reply showedAndSaid(List<String> latexLines, String words, double confidence) {
        Utterance said = Utterance.of(words, confidence);
        Lesson before = note(understanding.of(said, lesson));
        Decision shown = pages.read(before, latexLines);
        boolean read = shown.next().work().isPresent() && !shown.next().equals(before);
        LearnerMove move = understanding.of(said, shown.next()).move();
        boolean step = move instanceof LearnerMove.Step || move instanceof LearnerMove.Operate;
        return speak(
                read && step
                        ? teacher.answer(move, shown.next(), said.isSure(), Optional.empty())
                        : shown);
    }

    /**
     * The learner said or typed something.
     *
     * @param words lower-case words as heard, or text as typed ({@code 3x=3})
     * @param confidence how sure the hearing is, 0 to 1; 1 for typed text
     * @param cutShort how far the last reply was heard, when the learner spoke into it
     */
    public Reply said(String words, double confidence, Optional<CutShort> cutShort) {
        return said(words, confidence, cutShort, false);
    }

    /** The same; {@code hesitantly} when it sounded so. */
    public Reply said(
            String words, double confidence, Optional<CutShort> cutShort, boolean hesitantly) {
        Utterance said = Utterance.of(words, confidence);
        Understood understood = understanding.of(said, lesson);
        return switch (understood.move()) {
            case LearnerMove.AskAgain ask -> sayAgain();
            case LearnerMove.AskTime ask -> silence();
            default ->
                    speak(
                            teacher.answer(
                                    understood.move(),
                                    hesitantly ? pastLightest(understood) : note(understood),
                                    said.isSure(),
                                    cutShort));
        };
    }

    /** The learner asks for a hint by key or button. */
    public Reply hint() {
        return speak(teacher.hint(lesson, Optional.empty()));
    }

    /** The last reply once more, patiently; silence when nothing was said yet. */
    public Reply sayAgain() {
        List<Phrase> again =
                last.phrases().stream()
                        .map(phrase -> new Phrase(phrase.caption(), phrase.words(), List.of()))
                        .toList();
        return new Reply(again, Style.PATIENT, last.question());
    }

    /** A light hint after a long silence, once a question; silence after that. */
    public Reply thinkingTimeOver() {
        TutorMove nudge = nudged ? TutorMove.silence() : teacher.nudge(lesson);
        if (nudge.isSilent()) {
            return silence();
        }
        Reply reply = speak(new Decision(nudge, lesson));
        nudged = true;
        return reply;
    }

    /**
     * What a writer is told to put the last reply into words of its own; empty where that has none.
     *
     * @param before what was said before, oldest first
     * @param words of the learner that it answers
     */
    public Optional<Brief> brief(List<PastTurn> before, String words, Optional<CutShort> cut) {
        return last.phrases().isEmpty()
                ? Optional.empty()
                : Optional.of(new Brief(before, words, cut, last, new WritersTools(lesson)));
    }

    /** The last reply was spoken in these words. */
    public void worded(Reply reply) {
        last = reply;
    }

    /** The problem on the board, if any. */
    public Optional<Statement> problem() {
        return lesson.work().map(work -> work.problem().statement());
    }

    /** What is known of the learner by now. */
    public LearnerRecord learner() {
        return lesson.learner();
    }

    /** The lines on the board, top first. */
    public List<BoardLine> board() {
        return lesson.work().map(Work::board).orElse(List.of());
    }

    /** The question asked last, as words; "" when the last reply asked none. */
    public String lastQuestion() {
        return last.question();
    }

    /** Whether the words are of the kind that the last question asks for. */
    public boolean isAnsweredBy(String words) {
        LearnerMove move = understanding.of(Utterance.of(words, 1), lesson).move();
        return lesson.pending().isAnsweredBy(move);
    }

    /** Whether the words are heard well and have nothing to do with the lesson. */
    public boolean isOffTopic(String words, double confidence) {
        LearnerMove move = understanding.of(Utterance.of(words, confidence), lesson).move();
        return confidence >= WELL_HEARD && move instanceof LearnerMove.OffTopic;
    }

    /** Who asks for help hesitantly has looked already: the lightest hint would not help. */
    private Lesson pastLightest(Understood understood) {
        LearnerMove move = understood.move();
        boolean asks = move instanceof LearnerMove.AskHint || move instanceof LearnerMove.GaveUp;
        Lesson noted = note(understood);
        return asks ? noted.pastLightestHint() : noted;
    }

    private Lesson note(Understood understood) {
        return understood.hintsOnly() ? lesson.wantingHints() : lesson;
    }

    private Reply silence() {
        return new Reply(List.of(), Style.PATIENT, last.question());
    }

    /** Nothing is said that the guard does not let through; the lesson then stays as it was. */
    private Reply speak(Decision decision) {
        boolean safe = Guard.passes(decision.move());
        TutorMove move =
                safe ? decision.move() : TutorMove.say(Lead.NOT_CAUGHT).asking(Ask.SAY_AGAIN);
        lesson = safe ? decision.next() : lesson;
        last = wordsmith.word(move);
        nudged = false;
        return last;
    }
}

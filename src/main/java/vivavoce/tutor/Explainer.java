package vivavoce.tutor;

import java.util.Optional;

/** Answers why and what in one sentence and takes up the question again. */
final class Explainer {

    private final Sayings sayings;

    Explainer(Sayings sayings) {
        this.sayings = sayings;
    }

    /** Why. */
    TutorMove why(LearnerMove.Topic topic, Lesson lesson) {
        return switch (topic) {
            case BOTH_SIDES -> unknown(Lead.WHY_BOTH_SIDES, lesson);
            case UNDO, UNKNOWN, TIMES, TERM, EQUATION -> unknown(Lead.WHY_UNDO, lesson);
            case CHECK -> unknown(Lead.WHY_CHECK, lesson);
            case STEP, UNSAID -> whyLast(lesson);
        };
    }

    /** What something is. */
    TutorMove what(LearnerMove.Topic topic, Lesson lesson) {
        return switch (topic) {
            case BOTH_SIDES -> TutorMove.say(Lead.WHAT_SIDES);
            case UNDO -> TutorMove.say(Lead.WHAT_UNDO);
            case CHECK -> unknown(Lead.HOW_TO_CHECK, lesson);
            case UNKNOWN -> unknown(Lead.WHAT_UNKNOWN, lesson);
            case TIMES -> unknown(Lead.WHAT_TIMES, lesson);
            case EQUATION -> TutorMove.say(Lead.WHAT_EQUATION);
            case TERM -> TutorMove.say(Lead.WHAT_TERM);
            case STEP, UNSAID -> TutorMove.say(Lead.NOT_UNDERSTOOD);
        };
    }

    /** "Why?" on its own is about what was said last. */
    private TutorMove whyLast(Lesson lesson) {
        if (lesson.pending() instanceof Pending.Trying
                || lesson.work().filter(Work::solved).isPresent()) {
            return unknown(Lead.WHY_CHECK, lesson);
        }
        Optional<Deed> last = lesson.work().flatMap(Work::by);
        Optional<Deed> coming = lesson.work().flatMap(Algebra::next).map(Next::deed);
        boolean equation = lesson.work().flatMap(Work::equation).isPresent();
        return last.or(() -> equation ? Optional.empty() : coming)
                .map(deed -> whyStep(deed, lesson))
                .orElseGet(() -> unknown(Lead.WHY_UNDO, lesson));
    }

    private TutorMove whyStep(Deed deed, Lesson lesson) {
        return TutorMove.say(Lead.WHY_STEP).with(Slot.REASON, sayings.reason(deed, letter(lesson)));
    }

    private static TutorMove unknown(Lead lead, Lesson lesson) {
        String letter = letter(lesson);
        return TutorMove.say(lead).with(Slot.UNKNOWN, Said.of(letter, letter));
    }

    private static String letter(Lesson lesson) {
        return lesson.work().map(Work::unknown).filter(name -> !name.isEmpty()).orElse("x");
    }
}

package vivavoce.tutor;

/**
 * What the tutor makes of a turn.
 *
 * @param move what to say
 * @param next what to remember once it is said
 */
record Decision(TutorMove move, Lesson next) {}

package vivavoce.tutor;

import vivavoce.maths.Problem;
import vivavoce.maths.Skill;
import vivavoce.speech.SpokenPhrase;

/** What came of writing a little more of a reply. */
public sealed interface Written {

    /** Nothing that could be spoken yet. */
    record Nothing() implements Written {}

    /** The first word is there, not yet checked: the writer does not stall. */
    record Begun() implements Written {}

    /** A problem takes the place of the one on the board; the reply sets it. No sentence before. */
    record Sets(Problem problem, Skill skill) implements Written {}

    /** A sentence that may be spoken. */
    record Sentence(Phrase phrase) implements Written {}

    /** Words that may be spoken, with the sound that the writer gives them itself. */
    record Spoken(Phrase phrase, SpokenPhrase sound) implements Written {}

    /** That was all. */
    record Done() implements Written {}

    /** The tutor's own words are to be spoken; why is for whoever looks into it. */
    record GivenUp(String why) implements Written {}
}

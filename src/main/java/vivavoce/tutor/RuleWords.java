package vivavoce.tutor;

import java.util.List;

/**
 * How one kind of step is talked about; {n} is its amount, or the part of the line that it changes.
 *
 * @param command "take {n} away from both sides"
 * @param activity "taking {n} away from both sides"
 * @param term what it deals with: "the plus {n}"
 * @param termWithLetter the same where {n} has a letter in it
 * @param look the question that makes one look for it, without its question mark
 * @param deal the question what to do about it, without its question mark
 * @param why the reason, after "because"
 * @param examples of such a step: a line before and a line after, in the letter y
 */
record RuleWords(
        Wording command,
        Wording activity,
        Wording term,
        Wording termWithLetter,
        Wording look,
        Wording deal,
        Wording why,
        List<List<String>> examples) {}

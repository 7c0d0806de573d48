package vivavoce.conversation;

import vivavoce.tutor.Tutor;

/**
 * How things stand between two turns.
 *
 * @param tutor what it knows and remembers
 * @param picture that was read and waits for words
 * @param voicing how the voice is set
 */
record Standing(Tutor tutor, ShownPicture picture, Voicing voicing) {

    Standing with(Tutor next) {
        return new Standing(next, picture, voicing);
    }

    Standing with(ShownPicture waiting) {
        return new Standing(tutor, waiting, voicing);
    }

    Standing with(Voicing set) {
        return new Standing(tutor, picture, set);
    }
}

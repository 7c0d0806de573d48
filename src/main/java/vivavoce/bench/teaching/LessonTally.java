package vivavoce.bench.teaching;

import java.util.EnumMap;
import java.util.Map;

/** What happened in one lesson. */
final class LessonTally {

    /** What a tutor must never do. */
    enum Fault {
        /** Says something untrue. */
        WRONG_ASSERTION,
        /** Confirms a wrong line or value. */
        WRONG_CONFIRMATION,
        /** Casts doubt on a right line. */
        RIGHT_CALLED_WRONG
    }

    private final Map<Fault, Integer> faults = new EnumMap<>(Fault.class);
    private int turn;
    private int foundAt;
    private int toldAt;
    private boolean demanded;
    private int replies;
    private long questions;
    private long sentences;
    private int pages;
    private int pagesRight;

    void turn(int number) {
        turn = number;
    }

    /** The student said the answer. */
    void found() {
        foundAt = foundAt == 0 && toldAt == 0 ? turn : foundAt;
    }

    /**
     * The tutor said the answer.
     *
     * @param asked the student had asked for it twice
     */
    void told(boolean asked) {
        if (foundAt == 0 && toldAt == 0) {
            toldAt = turn;
            demanded = asked;
        }
    }

    boolean isOver() {
        return foundAt > 0 || toldAt > 0;
    }

    void said(long asked, long spoken) {
        replies++;
        questions += asked;
        sentences += spoken;
    }

    void wrongLineOnPage(boolean found) {
        pages++;
        pagesRight += found ? 1 : 0;
    }

    void fault(Fault fault) {
        faults.merge(fault, 1, Integer::sum);
    }

    int faults(Fault fault) {
        return faults.getOrDefault(fault, 0);
    }

    /** The student said the answer within so many turns. */
    boolean foundWithin(int turns) {
        return foundAt > 0 && foundAt <= turns;
    }

    /** The tutor said it first, within so many turns. */
    boolean toldWithin(int turns) {
        return toldAt > 0 && toldAt <= turns;
    }

    /** The tutor said it first, and had not been asked twice. */
    boolean revealed() {
        return toldAt > 0 && !demanded;
    }

    int replies() {
        return replies;
    }

    long questions() {
        return questions;
    }

    long sentences() {
        return sentences;
    }

    int pages() {
        return pages;
    }

    int pagesRight() {
        return pagesRight;
    }
}

package vivavoce.history;

/**
 * The words of an exported lesson, in the language of whoever exports it.
 *
 * @param title of the document
 * @param when the lesson was, with its length
 * @param learner who speaks
 * @param tutor who speaks
 * @param unheard before words that were cut off
 * @param picture what a picture shows, for those who cannot see it
 */
public record ExportWords(
        String title, String when, String learner, String tutor, String unheard, String picture) {}

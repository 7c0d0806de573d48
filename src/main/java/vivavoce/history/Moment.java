package vivavoce.history;

import vivavoce.conversation.LessonEvent;

/**
 * Something that happened in a kept lesson.
 *
 * @param atMs since the lesson began
 * @param event what it was
 */
public record Moment(long atMs, LessonEvent event) {}

package vivavoce.app;

import picocli.CommandLine.Command;

/** {@code vivavoce lesson …}: the lesson files. */
@Command(
        name = "lesson",
        description = "Lists and checks lesson files.",
        subcommands = {LessonListCommand.class, LessonCheckCommand.class})
final class LessonCommand {}

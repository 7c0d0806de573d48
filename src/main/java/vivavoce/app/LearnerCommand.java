package vivavoce.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import vivavoce.learner.LearnerFile;
import vivavoce.learner.LearnerFileException;
import vivavoce.learner.SkillRecord;

import java.util.List;
import java.util.Locale;

/** {@code vivavoce learner …}: what is remembered of the learner. */
@Command(name = "learner", description = "Shows or forgets what is remembered of the learner.")
final class LearnerCommand {

    private static final String NOTHING = "Nothing is remembered.";

    private record Known(
            String skill, double known, int steps, boolean mastered, List<String> mistakes) {}

    private record Forgotten(String file) {}

    private final LearnerFile file = new LearnerFile(Home.learner());

    @Command(name = "show", description = "How well each skill is known, and the last mistakes.")
    int show(@Option(names = "--json", description = "One object a line.") boolean json)
            throws LearnerFileException {
        Console console = Console.system(json);
        var skills = file.load().skills();
        if (skills.isEmpty()) {
            console.say(NOTHING);
        }
        skills.forEach((name, skill) -> show(console, name, skill));
        return console.exitCode();
    }

    private static void show(Console console, String name, SkillRecord skill) {
        Known known =
                new Known(
                        name,
                        skill.mastery().known(),
                        skill.mastery().seen(),
                        skill.mastery().isMastered(),
                        skill.mistakes());
        List<String> mistakes = skill.mistakes().stream().map(LearnerCommand::words).toList();
        console.result(
                known,
                "%-28s %3.0f %%  %2d steps  %s"
                        .formatted(
                                words(name),
                                100 * known.known(),
                                known.steps(),
                                String.join(", ", mistakes))
                        .strip());
    }

    @Command(name = "wipe", description = "Forgets the learner.")
    int wipe(@Option(names = "--json", description = "One object.") boolean json)
            throws LearnerFileException {
        file.wipe();
        Console console = Console.system(json);
        console.result(new Forgotten(file.path().toString()), NOTHING);
        return console.exitCode();
    }

    private static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

package vivavoce.app;

import picocli.CommandLine.Command;

/** {@code vivavoce bench …}: measures a part of the app. */
@Command(
        name = "bench",
        description = "Measures a part of the app.",
        subcommands = {
            BenchModelCommand.class,
            BenchTeachingCommand.class,
            BenchTurnsCommand.class,
            BenchRunnerCommand.class,
            BenchGraphsCommand.class,
            BenchStartCommand.class,
            BenchKillCommand.class,
            BenchSoakCommand.class
        })
final class BenchCommand {}

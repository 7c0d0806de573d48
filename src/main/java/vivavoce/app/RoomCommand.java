package vivavoce.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vivavoce.audio.AudioDeviceException;
import vivavoce.audio.WavException;
import vivavoce.conversation.Pace;
import vivavoce.echo.EchoCanceller;
import vivavoce.room.Finding;
import vivavoce.room.Hearing;
import vivavoce.room.Judge;
import vivavoce.room.Performance;
import vivavoce.room.Room;
import vivavoce.room.Studio;
import vivavoce.room.script.Script;
import vivavoce.room.script.ScriptException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code vivavoce room SCRIPT…}: conversations in a simulated room, against the real engine. */
@Command(name = "room", description = "Performs conversation scripts in a simulated room.")
final class RoomCommand implements Callable<Integer> {

    /** What a script came to. */
    private record Performed(String script, boolean passed, List<Finding> findings) {}

    @Parameters(arity = "1..*", paramLabel = "SCRIPT", description = "What happens in the room.")
    private List<Path> files = List.of();

    @Option(
            names = "--hearing",
            description = "ideal: the script's own words; pack: the model's (default: ideal).")
    private Hearing hearing = Hearing.IDEAL;

    @Option(names = "--events", description = "Also prints what happened, and when.")
    private boolean events;

    @Option(names = "--json", description = "One object a line.")
    private boolean json;

    @Mixin private PackOption pack = new PackOption();

    @Override
    public Integer call() throws IOException, ScriptException, AudioDeviceException, WavException {
        List<Script> scripts = new ArrayList<>();
        for (Path file : files) {
            scripts.add(Script.read(file));
        }
        Console console = Console.system(json);
        int failed = 0;
        try (Engine engine = pack.engine();
                EchoCanceller canceller = EchoCanceller.open()) {
            Studio studio = engine.studio(canceller);
            for (Script script : scripts) {
                Performance performance = new Room(script, studio, hearing, Pace.STEADY).perform();
                failed += report(console, performance);
            }
        }
        return failed == 0 ? ExitCode.DONE : ExitCode.COULD_NOT;
    }

    private int report(Console console, Performance performance) {
        if (events) {
            EventPrinter printer = new EventPrinter(System.out, json);
            performance.events().forEach(e -> printer.happened(e.atMs(), e.event()));
        }
        String name = performance.script().name();
        List<Finding> findings = Judge.findings(performance);
        console.result(
                new Performed(name, findings.isEmpty(), findings),
                (findings.isEmpty() ? "ok      " : "FAILED  ") + name);
        findings.forEach(f -> console.say("        line %d: %s".formatted(f.line(), f.sentence())));
        return findings.isEmpty() ? 0 : 1;
    }
}

package vivavoce.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vivavoce.model.Licence;
import vivavoce.model.ManifestReader;
import vivavoce.model.Needs;
import vivavoce.model.PackException;
import vivavoce.model.PackKind;
import vivavoce.model.PackManifest;
import vivavoce.onnx.Cancellation;
import vivavoce.pack.Catalogue;
import vivavoce.pack.Machine;
import vivavoce.pack.PackShelf;
import vivavoce.pack.PackSource;
import vivavoce.pack.Progress;
import vivavoce.pack.Size;
import vivavoce.pack.Sources;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** {@code vivavoce pack …}: other models and voices. */
@Command(name = "pack", description = "Installs and chooses other models and voices.")
final class PackCommand {

    private static final long MEGABYTE = 1_000_000;
    private static final String BUILT_IN = "builtin";

    private record PackLine(
            String id, String name, String kind, long bytes, boolean installed, boolean inUse) {}

    private final Machine machine = Machine.here();
    private final PackShelf shelf = new PackShelf(Home.packs(), machine);
    private final Catalogue catalogue = Catalogue.read(Home.catalogue());

    @Command(name = "list", description = "What is known, what is installed, what is in use.")
    int list(@Option(names = "--json", description = "One object a line.") boolean json) {
        Console console = Console.system(json);
        Map<String, PackManifest> all = new TreeMap<>();
        catalogue.entries().forEach(entry -> all.put(entry.manifest().id(), entry.manifest()));
        List<PackManifest> installed = shelf.installed();
        installed.forEach(pack -> all.put(pack.id(), pack));
        all.values().forEach(pack -> list(console, pack, shelf.find(pack.id()).isPresent()));
        return console.exitCode();
    }

    private void list(Console console, PackManifest pack, boolean installed) {
        boolean inUse =
                shelf.chosen(pack.kind()).filter(path -> path.endsWith(pack.id())).isPresent();
        String state = inUse ? "in use" : installed ? "installed" : "";
        console.result(
                new PackLine(
                        pack.id(),
                        pack.name(),
                        pack.kind().toString(),
                        pack.bytes(),
                        installed,
                        inUse),
                "%-16s %-5s %8s  %-22s %s"
                        .formatted(
                                pack.id(), pack.kind(), Size.of(pack.bytes()), pack.name(), state)
                        .strip());
    }

    @Command(name = "info", description = "What a pack is, needs and may be used for.")
    int info(@Parameters(paramLabel = "ID") String id) {
        PackManifest pack = manifest(id);
        Console console = Console.system(false);
        console.say("%s (%s): %s".formatted(pack.name(), pack.kind(), Size.of(pack.bytes())));
        Licence licence = pack.licence();
        console.say("Licence: " + (licence == null ? "none is stated." : licence));
        Needs needs = pack.needs();
        if (needs != null) {
            console.say(
                    "Needs %s of memory; this machine has %s."
                            .formatted(
                                    Size.of(needs.memoryMb() * MEGABYTE),
                                    Size.of(machine.memoryBytes())));
        }
        Catalogue.refusal(pack).ifPresent(console::say);
        pack.files()
                .forEach(file ->
                        console.say("  %8s  %s".formatted(Size.of(file.bytes()), file.path())));
        return console.exitCode();
    }

    @Command(
            name = "install",
            description = "Installs a pack by its id, or from a folder, a zip or an https address.")
    int install(
            @Parameters(paramLabel = "ID|FOLDER|ZIP|URL") String name,
            @Option(names = "--accept-licence", description = "You have read its licence.")
                    boolean accepted) {
        Console console = Console.system(false);
        Sources sources = new Sources(catalogue, Home.packs(), machine);
        Progress line = new ProgressLine(System.err);
        try (PackSource source = sources.open(name, line, new Cancellation())) {
            PackManifest pack = source.manifest();
            requireAccepted(pack, accepted);
            machine.tooSmallFor(pack).ifPresent(console::say);
            shelf.install(source, new ProgressLine(System.err), new Cancellation());
            console.say(
                    "%s is installed. To use it: vivavoce pack use %s"
                            .formatted(pack.name(), pack.id()));
        }
        return console.exitCode();
    }

    @Command(name = "verify", description = "Reads every file of an installed pack through.")
    int verify(@Parameters(paramLabel = "ID") String id) {
        shelf.verify(id);
        Console.system(false).say(id + " is whole.");
        return ExitCode.DONE;
    }

    @Command(name = "use", description = "Makes a pack the one in use; builtin goes back.")
    int use(@Parameters(paramLabel = "ID") String id) {
        Console console = Console.system(false);
        if (id.equals(BUILT_IN)) {
            for (PackKind kind : PackKind.values()) {
                shelf.useBuiltIn(kind);
            }
            console.say("The built-in pack is in use for everything.");
        } else {
            PackManifest pack = shelf.use(id);
            console.say("%s is in use (%s).".formatted(pack.name(), pack.kind()));
        }
        return console.exitCode();
    }

    @Command(name = "remove", description = "Deletes an installed pack.")
    int remove(@Parameters(paramLabel = "ID") String id) {
        shelf.remove(id);
        Console.system(false).say(id + " is deleted.");
        return ExitCode.DONE;
    }

    private PackManifest manifest(String id) {
        Optional<Path> installed = shelf.find(id);
        if (installed.isPresent()) {
            return ManifestReader.read(installed.get());
        }
        return catalogue
                .find(id)
                .map(Catalogue.Entry::manifest)
                .orElseThrow(() ->
                        new PackException(
                                "There is no pack \"%s\": see vivavoce pack list.".formatted(id)));
    }

    private static void requireAccepted(PackManifest pack, boolean accepted) {
        Licence licence = pack.licence();
        if (licence != null && !accepted) {
            throw new PackException(
                    "%s is under the licence %s If you agree, add --accept-licence."
                            .formatted(pack.name(), licence));
        }
    }
}

package vivavoce.app;

import vivavoce.model.DevicePack;
import vivavoce.model.Pack;
import vivavoce.model.PackException;
import vivavoce.model.PackKind;
import vivavoce.onnx.Accelerator;
import vivavoce.onnx.ExecutionProvider;
import vivavoce.onnx.NetworkException;
import vivavoce.onnx.OnnxRuntime;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A pack that can do everything, and chosen ones in its place for some kinds of work. A chosen one
 * that does not work is left out, and why is said: the lesson goes on with the pack it had.
 */
final class PacksInUse implements AutoCloseable {

    private final OnnxRuntime runtime;
    private final List<Accelerator> accelerators;
    private final Function<PackKind, Optional<Path>> choice;
    private final DevicePack base;
    private final List<Pack> others = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private ExecutionProvider provider;

    /**
     * Opens the pack that can do everything.
     *
     * @param accelerators that may be tried, the best first
     * @param choice folder of the chosen pack for a kind of work, if one is
     * @throws PackException when that cannot be opened
     */
    PacksInUse(
            Path folder,
            OnnxRuntime runtime,
            List<Accelerator> accelerators,
            Function<PackKind, Optional<Path>> choice) {
        this.runtime = runtime;
        this.accelerators = List.copyOf(accelerators);
        this.choice = choice;
        this.base = DevicePack.open(folder, runtime, this.accelerators);
        this.provider = base.provider();
    }

    /** The pack that can do everything. */
    Pack base() {
        return base.pack();
    }

    /**
     * What does a kind of work: made of the chosen pack, or else of the one that does everything.
     */
    <T> T make(PackKind kind, Function<Pack, T> part) {
        Optional<Path> chosen = choice.apply(kind);
        if (chosen.isEmpty()) {
            return part.apply(base());
        }
        try {
            return made(kind, DevicePack.open(chosen.get(), runtime, accelerators), part);
        } catch (PackException | NetworkException e) {
            refused.add("%s is not used: %s".formatted(chosen.get().getFileName(), e.getMessage()));
            return part.apply(base());
        }
    }

    /** A pack that does not work as this part is closed at once. */
    private <T> T made(PackKind kind, DevicePack opened, Function<Pack, T> part) {
        T made;
        try {
            made = part.apply(opened.pack());
        } catch (PackException | NetworkException e) {
            opened.pack().close();
            throw e;
        }
        others.add(opened.pack());
        if (kind == PackKind.CHAT) {
            provider = opened.provider();
        }
        return made;
    }

    /** What the model runs on, and why. */
    ExecutionProvider provider() {
        return provider;
    }

    /** The names of the packs in use. */
    String name() {
        return Stream.concat(Stream.of(base()), others.stream())
                .map(pack -> pack.manifest().name())
                .skip(others.isEmpty() ? 0 : 1)
                .collect(Collectors.joining(", "));
    }

    /** Why a chosen pack is not used, one sentence each. */
    List<String> refused() {
        return List.copyOf(refused);
    }

    /** What is in use, and what was left out. */
    String sentence() {
        String used =
                others.isEmpty()
                        ? "The pack that came with the app hears, sees and speaks."
                        : "What %s does not do, the built-in pack does.".formatted(name());
        return refused.isEmpty() ? used : String.join(" ", refused);
    }

    @Override
    public void close() {
        others.forEach(Pack::close);
        base.pack().close();
    }
}

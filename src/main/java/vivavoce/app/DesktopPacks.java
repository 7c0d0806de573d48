package vivavoce.app;

import vivavoce.model.Licence;
import vivavoce.model.ManifestReader;
import vivavoce.model.PackException;
import vivavoce.model.PackManifest;
import vivavoce.onnx.Cancellation;
import vivavoce.pack.Catalogue;
import vivavoce.pack.Machine;
import vivavoce.pack.PackShelf;
import vivavoce.pack.PackSource;
import vivavoce.pack.Progress;
import vivavoce.pack.Size;
import vivavoce.pack.Sources;
import vivavoce.ui.settings.Packs;
import vivavoce.ui.settings.PacksException;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/** The packs of this machine, for the window. */
final class DesktopPacks implements Packs {

    private final Machine machine = Machine.here();
    private final PackShelf shelf;
    private final Path catalogue;

    /**
     * Packs.
     *
     * @param folder of those that are installed
     * @param catalogue folder of those that are known
     */
    DesktopPacks(Path folder, Path catalogue) {
        this.shelf = new PackShelf(folder, machine);
        this.catalogue = catalogue;
    }

    @Override
    public List<Entry> list() throws PacksException {
        return tried(() -> {
            Map<String, PackManifest> all = new TreeMap<>();
            Catalogue.read(catalogue)
                    .entries()
                    .forEach(entry -> all.put(entry.manifest().id(), entry.manifest()));
            shelf.installed().forEach(pack -> all.put(pack.id(), pack));
            return all.values().stream().map(this::entry).toList();
        });
    }

    private Entry entry(PackManifest pack) {
        boolean inUse =
                shelf.chosen(pack.kind()).filter(path -> path.endsWith(pack.id())).isPresent();
        State installed = shelf.find(pack.id()).isPresent() ? State.INSTALLED : State.KNOWN;
        return new Entry(offer(pack), inUse ? State.IN_USE : installed);
    }

    private Offer offer(PackManifest pack) {
        Licence licence = pack.licence();
        return new Offer(
                pack.id(),
                pack.name(),
                pack.kind().toString(),
                Size.of(pack.bytes()),
                licence == null ? "" : licence.toString(),
                Catalogue.refusal(pack).or(() -> machine.tooSmallFor(pack)).orElse(""));
    }

    @Override
    public Optional<Offer> look(String source, Watch watch) throws PacksException {
        return tried(() -> {
            Watched watched = new Watched(watch);
            try (PackSource found = open(source, watched)) {
                return Optional.of(offer(found.manifest()));
            } catch (CancellationException stopped) {
                return Optional.empty();
            }
        });
    }

    @Override
    public boolean install(String source, Watch watch) throws PacksException {
        return tried(() -> {
            Watched watched = new Watched(watch);
            try (PackSource found = open(source, watched)) {
                shelf.install(found, watched, watched.cancellation);
                return true;
            } catch (CancellationException stopped) {
                return false;
            }
        });
    }

    private PackSource open(String source, Watched watched) {
        return new Sources(Catalogue.read(catalogue), Home.packs(), machine)
                .open(source, watched, watched.cancellation);
    }

    /** Told of every step, and stopped at one. */
    private static final class Watched implements Progress {

        private final Watch watch;
        private final Cancellation cancellation = new Cancellation();

        Watched(Watch watch) {
            this.watch = watch;
        }

        @Override
        public void at(long done, long total) {
            watch.at(done, total);
            if (watch.isStopped()) {
                cancellation.cancel();
            }
        }
    }

    @Override
    public void verify(String id) throws PacksException {
        tried(() -> {
            shelf.verify(id);
            return id;
        });
    }

    @Override
    public void use(String id) throws PacksException {
        tried(() -> shelf.use(id));
    }

    @Override
    public void stopUsing(String id) throws PacksException {
        tried(() -> {
            shelf.find(id)
                    .map(ManifestReader::read)
                    .ifPresent(pack -> shelf.useBuiltIn(pack.kind()));
            return id;
        });
    }

    @Override
    public void remove(String id) throws PacksException {
        tried(() -> {
            shelf.remove(id);
            return id;
        });
    }

    private static <T> T tried(Supplier<T> task) throws PacksException {
        try {
            return task.get();
        } catch (PackException e) {
            throw new PacksException(String.valueOf(e.getMessage()), e);
        }
    }
}

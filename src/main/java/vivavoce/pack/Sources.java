package vivavoce.pack;

import vivavoce.model.ManifestReader;
import vivavoce.model.PackException;
import vivavoce.onnx.Cancellation;
import vivavoce.pack.Catalogue.Entry;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Finds what a person means by the name of a pack to install. */
public final class Sources {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Catalogue catalogue;
    private final WebZip.Place place;
    private final Duration patience;

    /**
     * Sources among which are the packs of a catalogue.
     *
     * @param downloads folder where a zip lies while it comes
     * @param machine whose disk that is
     */
    public Sources(Catalogue catalogue, Path downloads, Machine machine) {
        this(catalogue, downloads, machine, PATIENCE);
    }

    /** The same, with less patience with a server that sends nothing. */
    Sources(Catalogue catalogue, Path downloads, Machine machine, Duration patience) {
        this.catalogue = catalogue;
        this.place = new WebZip.Place(downloads, machine);
        this.patience = patience;
    }

    /**
     * The source of a pack, to be closed by the caller. Only an address opens a connection here; a
     * pack of the catalogue does when its files are fetched.
     *
     * @param name an id of the catalogue, a folder, a zip, or the https address of a manifest.json,
     *     of the folder that holds it, or of a zip with {@code #sha256=} and its digest, which is
     *     fetched here
     * @param progress of such a zip
     * @throws PackException when it is none of these
     * @throws java.util.concurrent.CancellationException when fetching a zip was cancelled
     */
    public PackSource open(String name, Progress progress, Cancellation cancellation) {
        if (name.contains("://")) {
            URI address = WebSource.address(name);
            if (WebZip.isOne(address)) {
                HttpClient client = WebSource.client();
                return WebZip.fetch(address, place, client, patience, progress, cancellation);
            }
            return WebSource.at(
                    name.endsWith("/") ? address.resolve(ManifestReader.FILE) : address, patience);
        }
        Optional<Entry> known = catalogue.find(name);
        if (known.isPresent()) {
            Catalogue.refusal(known.get().manifest())
                    .ifPresent(sentence -> {
                        throw new PackException(sentence);
                    });
            return WebSource.of(known.get().text(), known.get().manifest(), patience);
        }
        Path path = path(name);
        if (Files.isDirectory(path)) {
            return new FolderSource(path);
        }
        if (Files.isRegularFile(path)) {
            return new ZipSource(path);
        }
        throw unknown(name);
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw unknown(name);
        }
    }

    private static PackException unknown(String name) {
        return new PackException(
                "There is no pack, folder or zip \"%s\": see vivavoce pack list.".formatted(name));
    }
}

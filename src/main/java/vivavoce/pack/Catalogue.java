package vivavoce.pack;

import vivavoce.model.ManifestReader;
import vivavoce.model.PackException;
import vivavoce.model.PackManifest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Packs that are known to this version: a manifest each, in a folder.
 *
 * @param entries in alphabetical order
 */
public record Catalogue(List<Entry> entries) {

    /** Copies the list. */
    public Catalogue {
        entries = List.copyOf(entries);
    }

    /**
     * A known pack.
     *
     * @param text the manifest as it is written
     */
    public record Entry(PackManifest manifest, String text) {}

    /**
     * Reads every manifest of a folder.
     *
     * @throws PackException when one is none
     */
    public static Catalogue read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return new Catalogue(
                    files.filter(file -> file.toString().endsWith(".json"))
                            .sorted()
                            .map(Catalogue::entry)
                            .toList());
        } catch (IOException e) {
            throw new PackException(folder + " cannot be read: install Viva Voce again.", e);
        }
    }

    /** The pack of this id, if it is known. */
    public Optional<Entry> find(String id) {
        return entries.stream().filter(entry -> entry.manifest().id().equals(id)).findFirst();
    }

    /** Why a pack that is known here cannot be fetched, in one sentence; empty when it can. */
    public static Optional<String> refusal(PackManifest pack) {
        return pack.isVouchedFor()
                ? Optional.empty()
                : Optional.of(
                        "%s cannot be fetched: the SHA-256 of its files is not known here."
                                .formatted(pack.name()));
    }

    private static Entry entry(Path file) {
        try {
            String text = Files.readString(file);
            return new Entry(ManifestReader.parse(text, file.toString()), text);
        } catch (IOException e) {
            throw new PackException(file + " cannot be read: install Viva Voce again.", e);
        }
    }
}

package vivavoce.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vivavoce.model.PackManifest;
import vivavoce.model.PackManifest.PackFile;

import java.net.URI;
import java.nio.file.Path;
import java.util.Set;

class CatalogueTest {

    private static final Catalogue CATALOGUE = Catalogue.read(Path.of("assets/packs"));

    @Test
    void holdsThePublishedPacks() {
        assertThat(CATALOGUE.entries())
                .extracting(entry -> entry.manifest().id())
                .containsExactly(
                        "gemma-4-e2b",
                        "gemma-4-e4b",
                        "kokoro",
                        "lfm2.5-audio",
                        "silero-vad",
                        "smart-turn",
                        "supertonic-3");
    }

    @Test
    void everyPackHasALicenceNeedsAndAnAddressOfOneVersion() {
        for (Catalogue.Entry entry : CATALOGUE.entries()) {
            PackManifest pack = entry.manifest();
            assertThat(pack.licence()).as(pack.id()).isNotNull();
            assertThat(pack.needs()).as(pack.id()).isNotNull();
            URI source = URI.create(String.valueOf(pack.source()));
            assertThat(source).as(pack.id()).hasScheme("https");
            assertThat(source.getPath()).endsWith("/");
        }
    }

    /** Nobody has published the digests of LFM2.5-Audio's files, so it is not installed. */
    @Test
    void everyFileHasADigestExceptWhereNoneIsPublished() {
        for (Catalogue.Entry entry : CATALOGUE.entries()) {
            boolean known = !entry.manifest().id().equals("lfm2.5-audio");
            assertThat(entry.manifest().files())
                    .as(entry.manifest().id())
                    .allMatch(file -> hasDigest(file) == known)
                    .allMatch(file -> file.bytes() > 0);
        }
    }

    @Test
    void everyGraphIsAFileOfItsPack() {
        for (Catalogue.Entry entry : CATALOGUE.entries()) {
            Set<String> files =
                    Set.copyOf(entry.manifest().files().stream().map(PackFile::path).toList());
            entry.manifest()
                    .graphs()
                    .values()
                    .forEach(graph -> assertThat(files).contains(graph.file()));
        }
    }

    @Test
    void sizesAreForPeople() {
        assertThat(Size.of(CATALOGUE.find("gemma-4-e2b").orElseThrow().manifest().bytes()))
                .isEqualTo("3.4 GB");
        assertThat(Size.of(999)).isEqualTo("999 bytes");
        assertThat(Size.of(1_500_000)).isEqualTo("2 MB");
    }

    private static boolean hasDigest(PackFile file) {
        return file.sha256() != null;
    }
}

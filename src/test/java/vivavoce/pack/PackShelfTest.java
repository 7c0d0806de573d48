package vivavoce.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vivavoce.model.PackException;
import vivavoce.model.PackKind;
import vivavoce.onnx.Cancellation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class PackShelfTest {

    private final Sources sources =
            new Sources(new Catalogue(List.of()), Path.of("unused"), Machine.here());

    @TempDir Path folder;

    private PackShelf shelf() {
        return new PackShelf(folder.resolve("shelf"), new Machine(1L << 40, path -> 1L << 40));
    }

    @Test
    void fromAFolderAndFromAZip() throws IOException {
        install(ToyPack.folder(folder).toString());
        shelf().verify("toy");
        shelf().remove("toy");
        assertThat(shelf().installed()).isEmpty();
        install(zip("pack.zip", "toy-1.0/").toString());
        shelf().verify("toy");
    }

    @Test
    void usesForgetsAndRemoves() throws IOException {
        assertThat(shelf().installed()).isEmpty();
        assertThat(shelf().chosen(PackKind.VAD)).isEmpty();
        assertThatThrownBy(() -> shelf().use("toy"))
                .hasMessage("There is no pack \"toy\" here: see vivavoce pack list.");
        install(ToyPack.folder(folder).toString());
        shelf().use("toy");
        assertThat(shelf().chosen(PackKind.VAD)).contains(folder.resolve("shelf/toy"));
        assertThat(shelf().chosen(PackKind.CHAT)).isEmpty();
        shelf().useBuiltIn(PackKind.VAD);
        assertThat(shelf().chosen(PackKind.VAD)).isEmpty();
        shelf().use("toy");
        shelf().remove("toy");
        assertThat(shelf().chosen(PackKind.VAD)).isEmpty();
        assertThatThrownBy(() -> shelf().remove("toy")).isInstanceOf(PackException.class);
        Files.writeString(folder.resolve("shelf/chosen.json"), "{broken");
        assertThat(shelf().chosen(PackKind.VAD)).isEmpty();
    }

    @Test
    void verifyFindsAChange() throws IOException {
        install(ToyPack.folder(folder).toString());
        Files.writeString(folder.resolve("shelf/toy/words.txt"), "one two thrEE");
        assertThatThrownBy(() -> shelf().verify("toy"))
                .hasMessage("words.txt is damaged: install the pack again.");
    }

    @Test
    void noHashNoPack() throws IOException {
        Path pack = ToyPack.folder(folder);
        Path manifest = pack.resolve("manifest.json");
        Files.writeString(
                manifest,
                Files.readString(manifest).replaceFirst("\"sha256\": \"..", "\"sha256\": \""));
        refuses(pack, "manifest.json gives no hash for data/weights.bin: install the pack again.");
    }

    @Test
    void refusesPathsThatLeadOut() throws IOException {
        Path pack = ToyPack.folder(folder);
        Path manifest = pack.resolve("manifest.json");
        Files.writeString(
                manifest, Files.readString(manifest).replace("words.txt", "../../words.txt"));
        refuses(
                pack,
                "manifest.json names ../../words.txt outside of its folder: install the pack"
                        + " again.");
        refuses(
                ToyPack.zip(folder.resolve("slip.zip"), "", "../evil.txt", "gotcha"),
                folder.resolve("slip.zip")
                        + " holds the path ../evil.txt, which leads out of its folder: nothing was"
                        + " installed.");
        assertThat(folder.resolve("evil.txt")).doesNotExist();
    }

    @Test
    void aBombGoesOffNowhere() throws IOException {
        Path bomb =
                ToyPack.zip(
                        folder.resolve("bomb.zip"),
                        "",
                        "manifest.json",
                        ToyPack.manifest(),
                        "data/weights.bin",
                        new byte[50_000_000],
                        "words.txt",
                        ToyPack.WORDS);
        refuses(
                bomb,
                "data/weights.bin is larger than the 300 kB that its manifest says: nothing was"
                        + " installed.");
        assertThat(Files.size(folder.resolve("shelf/.toy.partial/data/weights.bin")))
                .isLessThan(400_000);
        Path manifest =
                ToyPack.zip(folder.resolve("big.zip"), "", "manifest.json", new byte[5_000_000]);
        refuses(
                manifest,
                manifest + " has a manifest of more than a megabyte: nothing was installed.");
    }

    @Test
    void refusesWhatIsNoPack() throws IOException {
        Path file = Files.writeString(folder.resolve("a.zip"), "not a zip");
        refuses(file, file + " is no zip, or is damaged: fetch it again.");
        Path empty = ToyPack.zip(folder.resolve("b.zip"), "", "readme.txt", "hello");
        refuses(empty, empty + " holds no manifest.json: it is no pack.");
        Path half = ToyPack.zip(folder.resolve("c.zip"), "", "manifest.json", ToyPack.manifest());
        refuses(half, half + " holds no data/weights.bin: nothing was installed.");
    }

    private Path zip(String name, String root) throws IOException {
        return ToyPack.zip(
                folder.resolve(name),
                root,
                "manifest.json",
                ToyPack.manifest(),
                "data/weights.bin",
                ToyPack.WEIGHTS,
                "words.txt",
                ToyPack.WORDS);
    }

    private void install(String name) {
        try (PackSource source = sources.open(name, Progress.NONE, new Cancellation())) {
            shelf().install(source, Progress.NONE, new Cancellation());
        }
    }

    private void refuses(Path name, String sentence) {
        assertThatThrownBy(() -> install(name.toString()))
                .isInstanceOf(PackException.class)
                .hasMessage(sentence);
        assertThat(shelf().installed()).isEmpty();
    }
}

package vivavoce.model;

import org.jspecify.annotations.Nullable;

import vivavoce.onnx.GraphRoles;
import vivavoce.onnx.StatePattern;

import java.util.List;
import java.util.Map;

/**
 * What a pack holds and how it wants to be run, as its {@code manifest.json} says. It maps roles to
 * names; types and shapes are read from the graphs. Sections that a kind of pack does without are
 * null.
 *
 * @param schema version of this format
 * @param id unique name, for example {@code builtin}
 * @param name as shown
 * @param files every file of the pack
 * @param graphs networks by role: {@code decoder}, {@code embed_tokens}, {@code audio_encoder} …
 * @param tasks prompts by task: {@code hear}, {@code see}
 * @param eos tokens that end an answer
 */
public record PackManifest(
        int schema,
        String id,
        String name,
        List<PackFile> files,
        Map<String, Graph> graphs,
        @Nullable Fusion fusion,
        @Nullable AudioForm audio,
        @Nullable ImageForm image,
        @Nullable NamedFile tokenizer,
        @Nullable Map<String, Task> tasks,
        @Nullable List<Long> eos,
        @Nullable Sampling sampling,
        @Nullable Limits limits,
        @Nullable SpeechForm speech,
        @Nullable VadForm vad) {

    /** The format that this version reads. */
    public static final int SCHEMA = 1;

    /** Checks what every pack needs. */
    public PackManifest {
        if (schema != SCHEMA) {
            throw PackException.unknown("schema", String.valueOf(schema));
        }
        id = need(id, "id");
        name = need(name, "name");
        files = List.copyOf(need(files, "files"));
        graphs = Map.copyOf(need(graphs, "graphs"));
    }

    /**
     * One file.
     *
     * @param path inside the pack's folder
     * @param bytes its size
     * @param sha256 its digest in hexadecimal
     */
    public record PackFile(String path, long bytes, @Nullable String sha256) {

        /** Checks that it has a path. */
        public PackFile {
            path = need(path, "files.path");
        }
    }

    /** A file by its name inside the pack. */
    public record NamedFile(String file) {

        /** Checks that it has a name. */
        public NamedFile {
            file = need(file, "file");
        }
    }

    /**
     * One network.
     *
     * @param file inside the pack's folder
     * @param in input name by role
     * @param out output name by role
     * @param states inputs carried from run to run
     */
    public record Graph(
            String file,
            Map<String, String> in,
            Map<String, String> out,
            @Nullable List<StatePattern> states) {

        /** Checks the names. */
        public Graph {
            file = need(file, "graphs.file");
            in = Map.copyOf(need(in, "graphs.in"));
            out = Map.copyOf(need(out, "graphs.out"));
        }

        /** The part that the runtime needs. */
        public GraphRoles roles() {
            return new GraphRoles(in, out, states == null ? List.of() : states);
        }
    }

    /** How media rows get into the prompt. */
    public record Fusion(String mode, @Nullable Marker image, @Nullable Marker audio) {

        /** Refuses other ways than scattering. */
        public Fusion {
            if (!need(mode, "fusion.mode").equals("scatter")) {
                throw PackException.unknown("fusion.mode", mode);
            }
        }

        /**
         * Tokens around media.
         *
         * @param token placeholder, once for each row
         * @param open before the placeholders
         * @param close after them
         */
        public record Marker(long token, @Nullable Long open, @Nullable Long close) {}
    }

    /**
     * What to ask for.
     *
     * @param prompt template with {@code {context}} and {@code <audio>} or {@code <image>}
     * @param context template with {@code {text}}, used when there is a context
     * @param complete token that says the speaker has finished
     * @param incomplete token that says there is more to come
     */
    public record Task(
            String prompt,
            @Nullable String context,
            @Nullable Long complete,
            @Nullable Long incomplete) {

        /** Checks that there is a prompt. */
        public Task {
            prompt = need(prompt, "tasks.prompt");
        }
    }

    /**
     * How much fits.
     *
     * @param context tokens in prompt and answer together
     * @param maxNewTokens tokens in one answer
     * @param prefillChunk prompt tokens in one run; 0 for all
     */
    public record Limits(int context, int maxNewTokens, int prefillChunk) {}

    /** Voice activity: samples per chunk and samples of context before it. */
    public record VadForm(int rate, int chunk, int context) {}

    /** A section or field that this use of the pack cannot do without. */
    public static <T> T need(@Nullable T value, String field) {
        if (value == null) {
            throw PackException.broken("manifest.json lacks \"" + field + "\"");
        }
        return value;
    }
}

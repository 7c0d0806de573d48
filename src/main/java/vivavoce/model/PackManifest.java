package vivavoce.model;

import com.google.gson.annotations.SerializedName;

import org.jspecify.annotations.Nullable;

import vivavoce.onnx.StatePattern;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a pack holds and how it wants to be run, as its {@code manifest.json} says. It maps roles to
 * names; types and shapes are read from the graphs. Sections that a kind of pack does without are
 * null.
 *
 * @param schema version of this format
 * @param id unique name, for example {@code builtin}
 * @param name as shown
 * @param kind what it is chosen for
 * @param licence what it may be used for
 * @param source address that the files' paths are relative to
 * @param needs what a machine must have
 * @param files every file of the pack
 * @param graphs networks by role: {@code decoder}, {@code embed_tokens}, {@code audio_encoder} …
 * @param tables embeddings without a graph, by role
 * @param optionalInputs {@code bind-if-declared} when the graphs may lack inputs named here
 * @param tasks prompts by task: {@code hear}, {@code see}
 * @param eos tokens that end an answer
 */
public record PackManifest(
        int schema,
        String id,
        String name,
        PackKind kind,
        @SerializedName("license") @Nullable Licence licence,
        @Nullable String source,
        @Nullable Needs needs,
        List<PackFile> files,
        Map<String, Graph> graphs,
        @Nullable Map<String, Table> tables,
        @Nullable String optionalInputs,
        @Nullable Fusion fusion,
        @Nullable AudioForm audio,
        @Nullable CtcForm ctc,
        @Nullable ImageForm image,
        @Nullable NamedFile tokenizer,
        @Nullable Map<String, Task> tasks,
        @Nullable List<Long> eos,
        @Nullable ChatForm chat,
        @Nullable Sampling sampling,
        @Nullable Limits limits,
        @Nullable SpeechForm speech,
        @Nullable VoiceForm voice,
        @Nullable InterleavedForm interleaved,
        @Nullable VadForm vad,
        @Nullable TurnForm turn) {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9.-]*");

    /** Every role that this version runs. */
    private static final Set<String> ROLES =
            Set.of(
                    "embed_tokens",
                    "audio_encoder",
                    "vision_encoder",
                    "decoder",
                    "depth_decoder",
                    "code_embedding",
                    "code_vocoder",
                    "pronounce",
                    "speech_acoustic",
                    "speech_vocoder",
                    "duration",
                    "text_encoder",
                    "denoiser",
                    "vocoder",
                    "voice",
                    "vad",
                    "turn");

    /** The format that this version reads. */
    public static final int SCHEMA = 1;

    /** Checks what every pack needs. */
    public PackManifest {
        if (schema != SCHEMA) {
            throw PackException.unknown("schema", String.valueOf(schema));
        }
        id = need(id, "id");
        if (!ID.matcher(id).matches()) {
            throw PackException.broken("manifest.json has the id \"%s\"".formatted(id));
        }
        name = need(name, "name");
        kind = need(kind, "kind");
        files = List.copyOf(need(files, "files"));
        graphs = Map.copyOf(need(graphs, "graphs"));
        requireKnown(graphs.keySet());
        if (tables != null) {
            requireKnown(tables.keySet());
        }
        if (optionalInputs != null && !optionalInputs.equals("bind-if-declared")) {
            throw PackException.unknown("optionalInputs", optionalInputs);
        }
        if (audio != null) {
            audio.settings();
            audio.isTransposed();
        }
    }

    private static void requireKnown(Set<String> roles) {
        for (String role : roles) {
            if (!ROLES.contains(role)) {
                throw PackException.unknown("the role", role);
            }
        }
    }

    /** Whether the graphs may lack inputs that are named here. */
    boolean bindsIfDeclared() {
        return optionalInputs != null;
    }

    /** Whether every file has a digest; a pack without is installed by nobody. */
    public boolean isVouchedFor() {
        return files.stream().allMatch(PackFile::hasDigest);
    }

    /** Bytes of all files. */
    public long bytes() {
        return files.stream().mapToLong(PackFile::bytes).sum();
    }

    /**
     * One file.
     *
     * @param path inside the pack's folder
     * @param bytes its size
     * @param sha256 its digest in hexadecimal
     * @param url where it is, when not at its path under the pack's source
     */
    public record PackFile(String path, long bytes, @Nullable String sha256, @Nullable String url) {

        private static final Pattern DIGEST = Pattern.compile("[0-9a-fA-F]{64}");

        /** Checks that it has a path. */
        public PackFile {
            path = need(path, "files.path");
        }

        /**
         * Its digest.
         *
         * @throws PackException when there is none: a file that nobody vouches for is refused
         */
        public String requireDigest() {
            if (sha256 == null || !hasDigest()) {
                throw PackException.broken("manifest.json gives no hash for " + path);
            }
            return sha256;
        }

        boolean hasDigest() {
            return sha256 != null && DIGEST.matcher(sha256).matches();
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
     * @param ep {@code cpu} for a network that is not worth a graphics card; null for any
     * @param in input name by role
     * @param out output name by role, or its place: {@code #0}
     * @param states inputs carried from run to run
     * @param constants whole numbers that some inputs always get, by name
     */
    public record Graph(
            String file,
            @Nullable String ep,
            Map<String, String> in,
            Map<String, String> out,
            @Nullable List<StatePattern> states,
            @Nullable Map<String, Long> constants) {

        /** Checks the names. */
        public Graph {
            file = need(file, "graphs.file");
            in = Map.copyOf(need(in, "graphs.in"));
            out = Map.copyOf(need(out, "graphs.out"));
            if (ep != null && !ep.equals("cpu")) {
                throw PackException.unknown("graphs.ep", ep);
            }
        }

        /** Whether it stays on the processor. */
        public boolean staysOnCpu() {
            return ep != null;
        }
    }

    /**
     * Embeddings as little-endian floats, [rows, dim].
     *
     * @param file inside the pack's folder
     */
    public record Table(String file, int rows, int dim) {

        /** Checks the file and sizes. */
        public Table {
            file = need(file, "tables.file");
            if (rows < 1 || dim < 1) {
                throw PackException.broken("manifest.json lacks the rows or dim of " + file);
            }
        }
    }

    /**
     * How media rows get into the prompt.
     *
     * @param mode {@code scatter}: rows overwrite the embeddings of their placeholder; {@code
     *     concat}: the same, and the placeholder means nothing to the model; {@code in_graph}: the
     *     embedding graph does it
     */
    public record Fusion(String mode, @Nullable Marker image, @Nullable Marker audio) {

        private static final Set<String> MODES = Set.of("scatter", "concat", "in_graph");

        /** Refuses other ways. */
        public Fusion {
            if (!MODES.contains(need(mode, "fusion.mode"))) {
                throw PackException.unknown("fusion.mode", mode);
            }
        }

        /** Whether the embedding graph takes the rows itself. */
        boolean isInGraph() {
            return mode.equals("in_graph");
        }

        /**
         * Tokens around media.
         *
         * @param token placeholder, once for each row
         * @param open before the placeholders
         * @param close after them
         * @param wrap text before and after all that
         */
        public record Marker(
                long token, @Nullable Long open, @Nullable Long close, @Nullable String wrap) {}
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

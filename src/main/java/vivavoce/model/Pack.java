package vivavoce.model;

import vivavoce.model.PackManifest.Graph;
import vivavoce.model.PackManifest.Table;
import vivavoce.onnx.GraphRoles;
import vivavoce.onnx.NetworkException;
import vivavoce.onnx.OnnxRuntime;
import vivavoce.onnx.RoleGraph;
import vivavoce.onnx.StatePattern;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A model pack, verified and open. Whoever opens it closes it, after all that run its graphs. */
public final class Pack implements AutoCloseable {

    private final PackManifest manifest;
    private final PackFiles files;
    private final Map<String, RoleGraph> graphs = new LinkedHashMap<>();

    private Pack(PackManifest manifest, PackFiles files) {
        this.manifest = manifest;
        this.files = files;
    }

    /**
     * Opens the pack in a folder: every file is held to its size and SHA-256, every graph to the
     * names that the manifest gives its roles.
     *
     * @throws PackException saying in one sentence what is wrong and what to do
     */
    public static Pack open(Path folder, OnnxRuntime runtime) {
        PackManifest manifest = ManifestReader.read(folder);
        PackFiles files = new PackFiles(folder, manifest.files());
        files.verify();
        Pack pack = new Pack(manifest, files);
        try {
            pack.openGraphs(runtime);
            return pack;
        } catch (NetworkException e) {
            pack.close();
            throw new PackException(String.valueOf(e.getMessage()), e);
        } catch (RuntimeException e) {
            pack.close();
            throw e;
        }
    }

    /** What the pack says of itself. */
    public PackManifest manifest() {
        return manifest;
    }

    /** Whether the pack has a graph in this role. */
    public boolean has(String role) {
        return graphs.containsKey(role);
    }

    /**
     * The graph in a role.
     *
     * @throws PackException when the pack has none
     */
    public RoleGraph graph(String role) {
        return PackManifest.need(graphs.get(role), "graphs." + role);
    }

    /** A file of the pack. */
    public Path file(String name) {
        return files.path(name);
    }

    /**
     * Embeddings without a graph.
     *
     * @throws PackException when the pack has none in this role
     */
    TableEmbedding table(String role) {
        Map<String, Table> tables = manifest.tables();
        Table table = PackManifest.need(tables == null ? null : tables.get(role), "graphs." + role);
        return TableEmbedding.open(files.path(table.file()), table);
    }

    private void openGraphs(OnnxRuntime runtime) {
        manifest.graphs()
                .forEach((role, graph) -> {
                    Path file = files.path(graph.file());
                    OnnxRuntime where = graph.staysOnCpu() ? runtime.onCpu() : runtime;
                    graphs.put(role, RoleGraph.open(where, file, roles(graph)));
                });
    }

    private GraphRoles roles(Graph graph) {
        List<StatePattern> states = graph.states() == null ? List.of() : graph.states();
        Map<String, Long> constants = graph.constants() == null ? Map.of() : graph.constants();
        return new GraphRoles(
                graph.in(), graph.out(), states, constants, manifest.bindsIfDeclared());
    }

    @Override
    public void close() {
        graphs.values().forEach(RoleGraph::close);
        graphs.clear();
    }
}

package vivavoce.model;

import vivavoce.model.PackManifest.Table;
import vivavoce.onnx.Cancellation;
import vivavoce.onnx.Outputs;
import vivavoce.onnx.Tensor;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Map;

/**
 * Embeddings from a file of little-endian floats, [rows, dim]. The file is mapped: only the rows
 * that are read come into memory.
 */
final class TableEmbedding implements Embedding {

    private static final ValueLayout.OfFloat FLOAT =
            ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final MemorySegment table;
    private final int rows;
    private final int dim;

    private TableEmbedding(MemorySegment table, int rows, int dim) {
        this.table = table;
        this.rows = rows;
        this.dim = dim;
    }

    /**
     * Maps a table; it stays mapped until it is collected.
     *
     * @throws PackException when the file has another size than its manifest says
     */
    static TableEmbedding open(Path file, Table form) {
        long bytes = (long) form.rows() * form.dim() * Float.BYTES;
        try (FileChannel channel = FileChannel.open(file)) {
            if (channel.size() != bytes) {
                throw PackException.broken(
                        "%s does not hold %d rows of %d"
                                .formatted(form.file(), form.rows(), form.dim()));
            }
            MemorySegment all =
                    channel.map(FileChannel.MapMode.READ_ONLY, 0, bytes, Arena.ofAuto());
            return new TableEmbedding(all, form.rows(), form.dim());
        } catch (IOException e) {
            throw new PackException(form.file() + " cannot be read: check its permissions.", e);
        }
    }

    @Override
    public Embedded of(Prompt part, Cancellation cancellation) {
        float[] embeds = new float[part.size() * dim];
        long[] ids = part.ids();
        for (int i = 0; i < ids.length; i++) {
            copy(ids[i], embeds, i * dim);
        }
        part.scatter(embeds, dim);
        return new Embedded(Tensor.of(embeds, 1, ids.length, dim), Map.of(), Outputs.none());
    }

    /** The sum of some rows, [dim]. */
    float[] sum(long... ids) {
        float[] sum = new float[dim];
        float[] row = new float[dim];
        for (long id : ids) {
            copy(id, row, 0);
            for (int i = 0; i < dim; i++) {
                sum[i] += row[i];
            }
        }
        return sum;
    }

    private void copy(long id, float[] to, int at) {
        if (id < 0 || id >= rows) {
            throw PackException.broken("The token %d has no embedding".formatted(id));
        }
        MemorySegment.copy(table, FLOAT, id * dim * Float.BYTES, to, at, dim);
    }
}

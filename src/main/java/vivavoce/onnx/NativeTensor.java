package vivavoce.onnx;

import ai.onnxruntime.OnnxTensor;

import org.jspecify.annotations.Nullable;

import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A tensor that stays in native memory, so that it can be fed to the next run without a copy: a
 * cache, a recurrent state, an embedding. Whoever holds it closes it. One owner thread.
 */
public final class NativeTensor implements Tensor, AutoCloseable {

    private final OnnxTensor tensor;
    private final AtomicInteger open;
    private final @Nullable Arena memory;

    /** Takes over a tensor and counts itself among the open ones. */
    NativeTensor(OnnxTensor tensor, AtomicInteger open) {
        this(tensor, open, null);
    }

    /** Takes over a tensor and the memory that its values lie in, where that is not its own. */
    NativeTensor(OnnxTensor tensor, AtomicInteger open, @Nullable Arena memory) {
        this.tensor = tensor;
        this.open = open;
        this.memory = memory;
        open.incrementAndGet();
    }

    @Override
    public long[] shape() {
        return tensor.getInfo().getShape();
    }

    /** Type of the elements. */
    public ElementType type() {
        return ElementType.of(tensor.getInfo().type);
    }

    /** Half precision is widened. */
    @Override
    public float[] floats() {
        return switch (type()) {
            case FLOAT, FLOAT16 -> floats(tensor.getFloatBuffer());
            default -> throw new IllegalStateException(type() + " does not hold fractions");
        };
    }

    /** What the library gives is a copy already, in an array or beside it. */
    private static float[] floats(FloatBuffer copy) {
        if (copy.hasArray()) {
            return copy.array();
        }
        float[] values = new float[copy.remaining()];
        copy.get(values);
        return values;
    }

    /** A copy of the values, row by row, as whole numbers. */
    public long[] longs() {
        LongBuffer values = LongBuffer.allocate(Math.toIntExact(Tensor.count(shape())));
        switch (type()) {
            case INT64 -> values.put(tensor.getLongBuffer());
            case INT32 -> copyInts(values);
            case BOOL -> copyBytes(values);
            default -> throw new IllegalStateException(type() + " does not hold whole numbers");
        }
        return values.array();
    }

    private void copyInts(LongBuffer values) {
        var ints = tensor.getIntBuffer();
        while (ints.hasRemaining()) {
            values.put(ints.get());
        }
    }

    private void copyBytes(LongBuffer values) {
        var bytes = tensor.getByteBuffer();
        while (bytes.hasRemaining()) {
            values.put(bytes.get());
        }
    }

    /** The library's tensor, for the next run. */
    OnnxTensor tensor() {
        return tensor;
    }

    /** The memory of a tensor that we filled ourselves, in native order; not a copy. */
    ByteBuffer memory() {
        return (ByteBuffer) tensor.getBufferRef().orElseThrow();
    }

    @Override
    public void close() {
        if (!tensor.isClosed()) {
            tensor.close();
            if (memory != null) {
                memory.close();
            }
            open.decrementAndGet();
        }
    }
}

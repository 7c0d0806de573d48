package vivavoce.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.platform.Fp16Conversions;

import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;

/** Our values as the library's tensors, in the element type that the graph declares. */
final class Binding {

    private final OrtEnvironment environment;

    Binding(OrtEnvironment environment) {
        this.environment = environment;
    }

    /** A new tensor, which the caller closes; native tensors are bound as they are instead. */
    OnnxTensor bind(Declared input, Tensor value) throws OrtException {
        return switch (value) {
            case Floats floats -> bindFloats(input, floats);
            case Longs longs -> bindLongs(input, longs);
            case NativeTensor tensor -> tensor.tensor();
        };
    }

    /** A tensor of zeros. */
    OnnxTensor zeros(ElementType type, long[] shape) throws OrtException {
        return fill(type, shape, bytes(Math.toIntExact(Tensor.count(shape) * type.bytes())));
    }

    /** A tensor of these bytes, in native order. */
    OnnxTensor fill(ElementType type, long[] shape, ByteBuffer values) throws OrtException {
        return OnnxTensor.createTensor(environment, values, shape, type.javaType());
    }

    /** The bytes of the first {@code length} steps along an axis. */
    static ByteBuffer first(OnnxTensor tensor, int axis, long length) {
        long[] shape = tensor.getInfo().getShape();
        ByteBuffer all = tensor.getByteBuffer();
        long blocks = Tensor.count(Arrays.copyOf(shape, axis));
        int block = Math.toIntExact(all.remaining() / Math.max(1, blocks));
        int kept = Math.toIntExact(block / Math.max(1, shape[axis]) * length);
        ByteBuffer first = bytes(Math.toIntExact(blocks * kept));
        for (int i = 0; i < blocks; i++) {
            first.put(all.slice(i * block, kept));
        }
        return first.flip();
    }

    /** The bytes of chosen entries of the outermost axis, in this order; one may come twice. */
    static ByteBuffer entries(OnnxTensor tensor, int[] chosen, Arena memory) {
        ByteBuffer all = tensor.getByteBuffer();
        int entry = Math.toIntExact(all.remaining() / tensor.getInfo().getShape()[0]);
        ByteBuffer entries =
                memory.allocate((long) chosen.length * entry, Long.BYTES)
                        .asByteBuffer()
                        .order(ByteOrder.nativeOrder());
        for (int index : chosen) {
            entries.put(all.slice(index * entry, entry));
        }
        return entries.flip();
    }

    private OnnxTensor bindFloats(Declared input, Floats value) throws OrtException {
        FloatBuffer values = FloatBuffer.wrap(value.values());
        return switch (input.type()) {
            case FLOAT -> OnnxTensor.createTensor(environment, values, value.shape());
            case FLOAT16 ->
                    OnnxTensor.createTensor(
                            environment,
                            Fp16Conversions.convertFloatBufferToFp16Buffer(values),
                            value.shape(),
                            ElementType.FLOAT16.javaType());
            default -> throw mismatch(input, "fractions");
        };
    }

    private OnnxTensor bindLongs(Declared input, Longs value) throws OrtException {
        long[] values = value.values();
        return switch (input.type()) {
            case INT64 ->
                    OnnxTensor.createTensor(environment, LongBuffer.wrap(values), value.shape());
            case INT32 -> OnnxTensor.createTensor(environment, ints(values), value.shape());
            case BOOL ->
                    OnnxTensor.createTensor(
                            environment, flags(values), value.shape(), ElementType.BOOL.javaType());
            default -> throw mismatch(input, "whole numbers");
        };
    }

    private static IntBuffer ints(long[] values) {
        IntBuffer ints = IntBuffer.allocate(values.length);
        for (long value : values) {
            ints.put(Math.toIntExact(value));
        }
        return ints.flip();
    }

    private static ByteBuffer flags(long[] values) {
        ByteBuffer flags = bytes(values.length);
        for (long value : values) {
            flags.put((byte) (value == 0 ? 0 : 1));
        }
        return flags.flip();
    }

    private static ByteBuffer bytes(int size) {
        return ByteBuffer.allocateDirect(size).order(ByteOrder.nativeOrder());
    }

    private static NetworkException mismatch(Declared input, String given) {
        return new NetworkException(
                "The input %s takes %s, not %s: install the pack again."
                        .formatted(input.name(), input.type(), given));
    }
}

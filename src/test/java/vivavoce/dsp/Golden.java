package vivavoce.dsp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Objects;

/** Values that src/test/resources/dsp/make_golden.py wrote. */
final class Golden {

    private Golden() {}

    static float[] read(String name) throws IOException {
        try (InputStream in = Golden.class.getResourceAsStream("/dsp/" + name + ".f32")) {
            byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
            float[] values = new float[bytes.length / 4];
            ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
            return values;
        }
    }
}

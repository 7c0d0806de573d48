package vivavoce.speech;

import vivavoce.model.PackException;
import vivavoce.model.VoiceForm.StyleTable;
import vivavoce.onnx.Tensor;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/** A row of style for every number of phonemes. Immutable. */
final class StyleRows {

    private final float[] values; // [rows, dim]
    private final StyleTable form;

    private StyleRows(float[] values, StyleTable form) {
        this.values = values;
        this.form = form;
    }

    /**
     * Reads a table of little-endian floats.
     *
     * @throws PackException when it has another size than its manifest says
     */
    static StyleRows read(Path file, StyleTable form) {
        float[] values = floats(file);
        if (values.length != form.rows() * form.dim()) {
            throw new PackException(
                    "%s does not hold %d rows of %d: install the pack again."
                            .formatted(form.file(), form.rows(), form.dim()));
        }
        return new StyleRows(values, form);
    }

    /**
     * The little-endian floats of a file.
     *
     * @throws PackException when it cannot be read
     */
    static float[] floats(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            float[] values = new float[bytes.length / Float.BYTES];
            ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
            return values;
        } catch (IOException e) {
            throw new PackException(file + " cannot be read: install the pack again.", e);
        }
    }

    /** The row for so many phonemes, [1, dim]. */
    Tensor row(int phonemes) {
        int row = Math.clamp(phonemes, 0, form.rows() - 1);
        float[] style = new float[form.dim()];
        System.arraycopy(values, row * form.dim(), style, 0, form.dim());
        return Tensor.of(style, 1, form.dim());
    }
}

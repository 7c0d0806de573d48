package vivavoce.onnx;

import ai.onnxruntime.OnnxJavaType;

/** What one element of a tensor is, as its graph declares it. */
public enum ElementType {
    FLOAT(4, OnnxJavaType.FLOAT),
    FLOAT16(2, OnnxJavaType.FLOAT16),
    INT64(8, OnnxJavaType.INT64),
    INT32(4, OnnxJavaType.INT32),
    BOOL(1, OnnxJavaType.BOOL),
    /** A type that no graph of ours has used; it can be declared, not filled. */
    OTHER(0, OnnxJavaType.UNKNOWN);

    private final int bytes;
    private final OnnxJavaType type;

    ElementType(int bytes, OnnxJavaType type) {
        this.bytes = bytes;
        this.type = type;
    }

    /** Bytes of one element. */
    int bytes() {
        return bytes;
    }

    /** The library's name of this type. */
    OnnxJavaType javaType() {
        return type;
    }

    /** Our name of the library's type. */
    static ElementType of(OnnxJavaType type) {
        return switch (type) {
            case FLOAT -> FLOAT;
            case FLOAT16 -> FLOAT16;
            case INT64 -> INT64;
            case INT32 -> INT32;
            case BOOL -> BOOL;
            default -> OTHER;
        };
    }
}

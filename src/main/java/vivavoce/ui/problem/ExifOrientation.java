package vivavoce.ui.problem;

import vivavoce.camera.Picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a telephone was held when it took a JPEG; without it, most photographs of homework lie on
 * their side. Source: Exif 2.32, tag 0x0112.
 */
enum ExifOrientation {
    UPRIGHT,
    TURNED_HALF,
    TURNED_LEFT,
    TURNED_RIGHT;

    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int TAG = 0x0112;

    /** Reads it from a file's bytes; upright where there is none. */
    static ExifOrientation of(byte[] file) {
        try {
            return find(file);
        } catch (IndexOutOfBoundsException damaged) {
            return UPRIGHT;
        }
    }

    private static ExifOrientation find(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        if (file.length < 4 || (in.getShort(0) & 0xffff) != 0xFFD8) {
            return UPRIGHT;
        }
        int at = 2;
        while (at + 10 < file.length) {
            int marker = in.getShort(at) & 0xffff;
            int length = in.getShort(at + 2) & 0xffff;
            if (marker == APP1 && in.getInt(at + 4) == 0x45786966) {
                return ofTiff(in.slice(at + 10, Math.min(length, file.length - at - 2) - 8));
            }
            if (marker == START_OF_SCAN || marker >>> 8 != 0xFF) {
                return UPRIGHT;
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static ExifOrientation ofTiff(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xffff) == TAG) {
                return switch (tiff.getShort(entry + 8)) {
                    case 3 -> TURNED_HALF;
                    case 6 -> TURNED_LEFT;
                    case 8 -> TURNED_RIGHT;
                    default -> UPRIGHT;
                };
            }
        }
        return UPRIGHT;
    }

    /** The picture as it was seen. */
    Picture upright(Picture taken) {
        if (this == UPRIGHT) {
            return taken;
        }
        boolean quarter = this != TURNED_HALF;
        int width = quarter ? taken.height() : taken.width();
        int height = quarter ? taken.width() : taken.height();
        float[] grey = new float[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                grey[y * width + x] = taken.grey()[source(x, y, taken)];
            }
        }
        return new Picture(grey, width, height);
    }

    private int source(int x, int y, Picture taken) {
        int w = taken.width();
        int h = taken.height();
        return switch (this) {
            case UPRIGHT -> y * w + x;
            case TURNED_HALF -> (h - 1 - y) * w + w - 1 - x;
            case TURNED_LEFT -> (h - 1 - x) * w + y;
            case TURNED_RIGHT -> x * w + w - 1 - y;
        };
    }
}

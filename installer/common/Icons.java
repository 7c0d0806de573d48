import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import javax.imageio.ImageIO;

/**
 * Draws the app's icon, an x that is spoken, in every size and container that the systems want:
 * {@code java Icons.java FOLDER} writes PNGs, an .ico for Windows and an .icns for macOS.
 */
final class Icons {

    private static final int[] SIZES = {16, 24, 32, 48, 64, 128, 256, 512};

    /** Apple's names of the sizes. */
    private static final Map<Integer, String> APPLE =
            new TreeMap<>(Map.of(16, "icp4", 32, "icp5", 64, "icp6", 128, "ic07", 256, "ic08", 512, "ic09"));

    public static void main(String[] args) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Path folder = Files.createDirectories(Path.of(args[0]));
        Map<Integer, byte[]> pngs = new TreeMap<>();
        for (int size : SIZES) {
            pngs.put(size, png(draw(size)));
            Files.write(folder.resolve("vivavoce-" + size + ".png"), pngs.get(size));
        }
        Files.write(folder.resolve("vivavoce.icns"), icns(pngs));
        Files.write(folder.resolve("vivavoce.ico"), ico(pngs));
    }

    private static BufferedImage draw(int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(size / 64.0, size / 64.0);
        pen.setPaint(new GradientPaint(0, 0, new Color(0x2F6F8F), 0, 64, new Color(0x17415C)));
        pen.fill(new RoundRectangle2D.Double(2, 2, 60, 60, 16, 16));
        pen.setPaint(new Color(0xFDFBF5));
        pen.fill(bubble());
        pen.setPaint(new Color(0x17415C));
        pen.setStroke(new BasicStroke(4.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(letterX());
        pen.setPaint(new Color(0xD9822B));
        for (int bar = 0; bar < 3; bar++) {
            double half = bar == 1 ? 8 : 4;
            pen.fill(new RoundRectangle2D.Double(37 + 5 * bar, 28 - half, 3, 2 * half, 3, 3));
        }
        pen.dispose();
        return image;
    }

    private static Path2D bubble() {
        Path2D shape = new Path2D.Double(new RoundRectangle2D.Double(9, 12, 46, 32, 14, 14));
        Path2D tail = new Path2D.Double();
        tail.moveTo(18, 41);
        tail.lineTo(16, 54);
        tail.lineTo(31, 43);
        tail.closePath();
        shape.append(tail, false);
        return shape;
    }

    /** The x of a textbook: one straight stroke, one curved. */
    private static Path2D letterX() {
        Path2D x = new Path2D.Double();
        x.moveTo(31, 20);
        x.lineTo(17, 36);
        x.moveTo(16, 21);
        x.curveTo(23, 17, 24, 39, 31, 35);
        return x;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static byte[] icns(Map<Integer, byte[]> pngs) {
        int length = 8 + APPLE.keySet().stream().mapToInt(size -> 8 + pngs.get(size).length).sum();
        ByteBuffer out = ByteBuffer.allocate(length);
        out.put("icns".getBytes(StandardCharsets.US_ASCII)).putInt(length);
        APPLE.forEach((size, name) ->
                out.put(name.getBytes(StandardCharsets.US_ASCII))
                        .putInt(8 + pngs.get(size).length)
                        .put(pngs.get(size)));
        return out.array();
    }

    /** Windows knows sizes up to 256, which it calls 0. */
    private static byte[] ico(Map<Integer, byte[]> pngs) {
        Map<Integer, byte[]> known = new TreeMap<>(pngs);
        known.remove(512);
        int header = 6 + 16 * known.size();
        int length = header + known.values().stream().mapToInt(png -> png.length).sum();
        ByteBuffer out = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        out.putShort((short) 0).putShort((short) 1).putShort((short) known.size());
        int at = header;
        for (var entry : known.entrySet()) {
            byte side = (byte) (entry.getKey() % 256);
            out.put(side).put(side).put((byte) 0).put((byte) 0);
            out.putShort((short) 1).putShort((short) 32);
            out.putInt(entry.getValue().length).putInt(at);
            at += entry.getValue().length;
        }
        known.values().forEach(out::put);
        return out.array();
    }
}

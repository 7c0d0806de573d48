package vivavoce.ui.board;

import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;

import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javax.imageio.ImageIO;

/**
 * Sets formulas in type. The library behind it keeps its fonts in shared tables, so one thread does
 * all the work; its first formula takes about a second, which {@link #warmUp} spends before anybody
 * waits.
 */
public final class Typesetter implements AutoCloseable {

    private static final int LONGEST = 400;

    private final Executor worker;
    private final Runnable close;

    /** Works on the given executor, one task at a time. */
    public Typesetter(Executor worker) {
        this(worker, () -> {});
    }

    private Typesetter(Executor worker, Runnable close) {
        this.worker = worker;
        this.close = close;
    }

    /** Works on a thread of its own until closed. */
    public static Typesetter inBackground() {
        ExecutorService one =
                Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().name("typesetter").factory());
        return new Typesetter(one, one::shutdownNow);
    }

    /** Loads the mathematical fonts. */
    public void warmUp() {
        worker.execute(() -> draw("\\frac{1}{2}x=\\sqrt{4}", new Setting(12, 1, Color.BLACK)));
    }

    /**
     * Sets one formula.
     *
     * @param latex in display style, without dollar signs
     * @param done gets the formula, on the worker's thread; empty where the LaTeX cannot be read or
     *     is longer than 400 characters
     */
    public void typeset(String latex, Setting setting, Consumer<Optional<Formula>> done) {
        worker.execute(() -> done.accept(attempt(latex, () -> draw(latex, setting))));
    }

    /**
     * Sets one formula as a PNG picture, black on nothing, and waits for it; not for the FX thread.
     *
     * @param latex in display style, without dollar signs
     * @param pixelsPerEm the size of its type
     * @return empty where the LaTeX cannot be read or is longer than 400 characters
     */
    public Optional<byte[]> png(String latex, int pixelsPerEm) {
        Setting setting = new Setting(pixelsPerEm, 1, Color.BLACK);
        CompletableFuture<Optional<byte[]>> done = new CompletableFuture<>();
        worker.execute(() -> done.complete(attempt(latex, () -> png(canvas(latex, setting)))));
        return done.join();
    }

    private static byte[] png(BufferedImage canvas) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(canvas, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Override
    public void close() {
        close.run();
    }

    private static <T> Optional<T> attempt(String latex, Supplier<T> work) {
        if (latex.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } catch (RuntimeException unreadable) {
            // The parser throws more kinds than its own; each means that it cannot read this.
            return Optional.empty();
        }
    }

    private static Formula draw(String latex, Setting setting) {
        BufferedImage canvas = canvas(latex, setting);
        return new Formula(
                image(canvas),
                canvas.getWidth() / setting.density(),
                canvas.getHeight() / setting.density(),
                anchor(latex, setting));
    }

    private static BufferedImage canvas(String latex, Setting setting) {
        TeXIcon icon = icon(latex, setting);
        BufferedImage canvas =
                new BufferedImage(
                        Math.max(1, icon.getIconWidth()),
                        Math.max(1, icon.getIconHeight() + 1),
                        BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = canvas.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        // On a whole pixel, so that the bars of "=" are equally sharp in every line.
        double baseline = icon.getInsets().top + icon.getBox().getHeight() * pixels(setting);
        graphics.translate(0, Math.ceil(baseline) - baseline);
        icon.paintIcon(null, graphics, 0, 0);
        graphics.dispose();
        return canvas;
    }

    private static double anchor(String latex, Setting setting) {
        String left = Relation.before(latex);
        // The empty group gives the sign the space that it has inside the whole formula.
        return left.isEmpty()
                ? 0
                : icon(left + "{}", setting).getTrueIconWidth() / setting.density();
    }

    private static TeXIcon icon(String latex, Setting setting) {
        TeXIcon icon =
                new TeXFormula(latex)
                        .createTeXIcon(TeXConstants.STYLE_DISPLAY, (float) pixels(setting));
        icon.setInsets(new Insets(1, 1, 1, 1), true);
        Color ink = setting.ink();
        icon.setForeground(
                new java.awt.Color(
                        (float) ink.getRed(), (float) ink.getGreen(), (float) ink.getBlue()));
        return icon;
    }

    private static double pixels(Setting setting) {
        return setting.size() * setting.density();
    }

    private static WritableImage image(BufferedImage canvas) {
        int width = canvas.getWidth();
        int height = canvas.getHeight();
        int[] pixels = ((DataBufferInt) canvas.getRaster().getDataBuffer()).getData();
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter()
                .setPixels(
                        0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
        return image;
    }
}

package vivavoce.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vivavoce.audio.SoundClip;
import vivavoce.audio.Wav;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntToDoubleFunction;

import javax.imageio.ImageIO;

/** What holds no maths is not read with confidence, whatever it is. */
class UnreadableMediaTest {

    private static final int RATE = 16_000;

    /** Above this the app takes what it heard or saw for certain. */
    private static final double CERTAIN = 0.9;

    @TempDir private Path folder;

    @Test
    void soundsThatAreNoSpeech() throws Exception {
        Random random = new Random(1);
        List<String> command = new ArrayList<>(List.of("hear", "--json"));
        add(command, sound("chord", 5, i -> 0.3 * (tone(220, i) + tone(277, i) + tone(330, i))));
        add(command, sound("melody", 3, i -> 0.4 * tone(262 + 33 * (i / 4000), i)));
        add(command, sound("hiss", 3, i -> 0.1 * random.nextGaussian()));
        add(command, sound("hum", 3, i -> 0.3 * tone(50, i)));
        add(command, sound("roar", 60, i -> Math.clamp(3 * random.nextGaussian(), -1, 1)));
        assertUncertain(CommandLineRun.of(command.toArray(String[]::new)));
    }

    @Test
    void picturesThatAreNoMaths() throws Exception {
        List<String> command = new ArrayList<>(List.of("read", "--json"));
        add(command, picture("blank", 1280, 960, _ -> {}));
        add(command, picture("icon", 16, 16, page -> page.fillOval(4, 4, 8, 8)));
        add(command, picture("cat", 900, 900, UnreadableMediaTest::cat));
        add(command, picture("upside-down", 800, 200, UnreadableMediaTest::upsideDown));
        add(command, picture("speckles", 900, 900, UnreadableMediaTest::speckles));
        assertUncertain(CommandLineRun.of(command.toArray(String[]::new)));
    }

    @Test
    void aPictureOfFortyMegapixelsIsRead() throws Exception {
        Path large = picture("large", 7300, 5500, page -> write(page, 600, 900, 2600));
        CommandLineRun run = CommandLineRun.of("read", "--json", "--image", large.toString());
        assertThat(run.out().getFirst()).contains("\"latex\":\"3x+1=4\"");
    }

    private static void assertUncertain(CommandLineRun run) {
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        for (String line : run.out()) {
            JsonObject found = JsonParser.parseString(line).getAsJsonObject();
            if (found.has("lines")) {
                for (JsonElement seen : found.getAsJsonArray("lines")) {
                    assertUncertain(found, seen.getAsJsonObject());
                }
            } else {
                assertUncertain(found, found);
            }
        }
    }

    private static void assertUncertain(JsonObject found, JsonObject reading) {
        assertThat(reading.get("confidence").getAsDouble()).as("%s", found).isLessThan(CERTAIN);
    }

    private void add(List<String> command, Path file) {
        command.add(command.getFirst().equals("hear") ? "--audio" : "--image");
        command.add(file.toString());
    }

    private Path sound(String name, int seconds, IntToDoubleFunction sample) throws Exception {
        float[] samples = new float[seconds * RATE];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) sample.applyAsDouble(i);
        }
        Path file = folder.resolve(name + ".wav");
        Wav.write(file, new SoundClip(samples, RATE));
        return file;
    }

    private static double tone(double hertz, int i) {
        return Math.sin(2 * Math.PI * hertz * i / RATE);
    }

    private Path picture(String name, int width, int height, Consumer<Graphics2D> drawing)
            throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D page = image.createGraphics();
        page.setColor(Color.WHITE);
        page.fillRect(0, 0, width, height);
        page.setColor(Color.BLACK);
        drawing.accept(page);
        page.dispose();
        Path file = folder.resolve(name + ".png");
        ImageIO.write(image, "png", Files.newOutputStream(file));
        return file;
    }

    private static void write(Graphics2D page, int size, int x, int y) {
        page.setFont(new Font(Font.SERIF, Font.PLAIN, size));
        page.drawString("3x + 1 = 4", x, y);
    }

    private static void upsideDown(Graphics2D page) {
        page.rotate(Math.PI, 400, 100);
        write(page, 90, 60, 130);
    }

    private static void cat(Graphics2D page) {
        page.fillOval(250, 300, 400, 500);
        page.fillOval(310, 120, 280, 280);
        page.fillPolygon(new int[] {330, 350, 430}, new int[] {200, 60, 150}, 3);
        page.fillPolygon(new int[] {570, 550, 470}, new int[] {200, 60, 150}, 3);
        for (int whisker = 0; whisker < 3; whisker++) {
            page.drawLine(350, 290, 180, 250 + 40 * whisker);
            page.drawLine(550, 290, 720, 250 + 40 * whisker);
        }
    }

    private static void speckles(Graphics2D page) {
        Random random = new Random(2);
        for (int i = 0; i < 4000; i++) {
            page.fillRect(random.nextInt(900), random.nextInt(900), 3, 3);
        }
    }
}

package vivavoce.history;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A4 pages filled from top to bottom. Sizes in points. */
final class PdfPages {

    private static final float MARGIN = 64;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float LEADING = 1.45f;

    private final PDDocument document;
    private @Nullable PDPageContentStream content;
    private float y;

    PdfPages(PDDocument document) {
        this.document = document;
    }

    /** A paragraph, broken into lines where it must be. */
    void text(String text, PDFont font, float size, Color ink) throws IOException {
        for (String line : lines(printable(text, font), font, size)) {
            PDPageContentStream page = room(size * LEADING);
            y -= size * LEADING;
            page.beginText();
            page.setFont(font, size);
            page.setNonStrokingColor(ink);
            page.newLineAtOffset(MARGIN, y + size * 0.35f);
            page.showText(line);
            page.endText();
        }
    }

    /** A picture, no wider than the page has room for. */
    void picture(PDImageXObject image, float width, float indent) throws IOException {
        float fit = Math.min(1, (WIDTH - indent) / width);
        float height = width * fit * image.getHeight() / image.getWidth();
        float tallest = PDRectangle.A4.getHeight() - 2 * MARGIN;
        float shrink = Math.min(1, tallest / height);
        PDPageContentStream page = room(height * shrink);
        y -= height * shrink;
        page.drawImage(image, MARGIN + indent, y, width * fit * shrink, height * shrink);
    }

    /** Nothing, for so much height. */
    void space(float height) {
        y -= height;
    }

    void close() throws IOException {
        if (content != null) {
            content.close();
            content = null;
        }
    }

    private PDPageContentStream room(float height) throws IOException {
        if (content == null || y - height < MARGIN) {
            close();
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            content = new PDPageContentStream(document, page);
            y = PDRectangle.A4.getHeight() - MARGIN;
        }
        return content;
    }

    private static List<String> lines(String text, PDFont font, float size) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && font.getStringWidth(longer) / 1000 * size > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** Signs that the typeface lacks become question marks, so that nothing is lost silently. */
    private static String printable(String text, PDFont font) {
        StringBuilder kept = new StringBuilder();
        text.codePoints()
                .map(sign -> Character.isWhitespace(sign) ? ' ' : sign)
                .forEach(sign -> kept.append(has(font, sign) ? Character.toString(sign) : "?"));
        return kept.toString();
    }

    private static boolean has(PDFont font, int sign) {
        try {
            font.encode(Character.toString(sign));
            return true;
        } catch (IOException | IllegalArgumentException missing) {
            return false;
        }
    }
}

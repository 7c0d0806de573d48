package vivavoce.history;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

import vivavoce.files.WholeFile;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A lesson as a PDF on A4: maths typeset, pictures in their places, words that can be searched. */
public final class PdfExport {

    private static final int PIXELS_PER_EM = 150;
    private static final float MATHS_SIZE = 15;
    private static final float INDENT = 24;
    private static final Color INK = new Color(0x2b2620);
    private static final Color SOFT = new Color(0x655b4e);
    private static final Color LEARNER = new Color(0x1f6660);
    private static final Color TUTOR = new Color(0xa3481f);
    private static final Color RIGHT = new Color(0x4c7f57);

    private final Formulas formulas;
    private final ExportWords words;

    /** Sets its maths with these. */
    public PdfExport(Formulas formulas, ExportWords words) {
        this.formulas = formulas;
        this.words = words;
    }

    /**
     * Writes a lesson.
     *
     * @throws IOException when it cannot be written; nothing half-written is left
     */
    public void write(Session session, Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.getDocumentInformation().setTitle(words.title());
            PDFont plain = font(document, "Andika-Regular.ttf");
            PDFont bold = font(document, "Andika-Bold.ttf");
            PdfPages pages = new PdfPages(document);
            pages.text(words.title(), plain, 22, INK);
            pages.text(words.when(), plain, 10, SOFT);
            for (LessonText text : LessonText.of(session.moments())) {
                pages.space(9);
                switch (text) {
                    case LessonText.Learner(long _, String said) -> {
                        pages.text(words.learner(), bold, 9, LEARNER);
                        pages.text(said, plain, 11.5f, INK);
                    }
                    case LessonText.Tutor(long _, String said, String unheard) -> {
                        pages.text(words.tutor(), bold, 9, TUTOR);
                        pages.text(said, plain, 11.5f, INK);
                        if (!unheard.isBlank()) {
                            pages.text(words.unheard() + ": " + unheard.strip(), plain, 9, SOFT);
                        }
                    }
                    case LessonText.Line line -> line(document, pages, line, plain);
                    case LessonText.Picture picture -> picture(document, pages, session, picture);
                }
            }
            pages.close();
            WholeFile.write(file, part -> document.save(part.toFile()));
        }
    }

    private void line(PDDocument document, PdfPages pages, LessonText.Line line, PDFont plain)
            throws IOException {
        Optional<byte[]> png = formulas.png(line.text(), PIXELS_PER_EM);
        if (png.isEmpty()) {
            pages.text(line.text(), plain, 11.5f, INK);
            return;
        }
        PDImageXObject image = PDImageXObject.createFromByteArray(document, png.get(), "maths");
        pages.picture(image, image.getWidth() * MATHS_SIZE / PIXELS_PER_EM, INDENT);
        if (line.mark().equals("RIGHT")) {
            pages.text("✓", plain, 9, RIGHT);
        }
    }

    private void picture(
            PDDocument document, PdfPages pages, Session session, LessonText.Picture picture)
            throws IOException {
        if (picture.number() < session.pictures().size()) {
            byte[] png = Files.readAllBytes(session.pictures().get(picture.number()));
            pages.picture(PDImageXObject.createFromByteArray(document, png, "shown"), 260, 0);
        }
    }

    private static PDFont font(PDDocument document, String name) throws IOException {
        try (InputStream in = PdfExport.class.getResourceAsStream("/vivavoce/ui/fonts/" + name)) {
            if (in == null) {
                throw new IOException("the typeface %s is missing".formatted(name));
            }
            TrueTypeFont typeface = new TTFParser().parse(new RandomAccessReadBuffer(in));
            // Letters that are drawn as one could not be searched for.
            typeface.setEnableGsub(false);
            return PDType0Font.load(document, typeface, true);
        }
    }
}

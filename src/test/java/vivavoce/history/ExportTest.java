package vivavoce.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vivavoce.ui.board.Typesetter;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;

/** Lessons on paper, with the real typesetter. */
class ExportTest {

    private static final ExportWords WORDS =
            new ExportWords(
                    "A lesson on 3x + 1 = 4",
                    "24 November",
                    "You",
                    "Tutor",
                    "Not heard",
                    "Picture");

    @TempDir Path folder;

    @Test
    void theHtmlHoldsWordsMathsAndPictureAndRunsNothing() throws IOException {
        Path file = folder.resolve("lesson.html");
        new HtmlExport(typesetter()::png, WORDS).write(session(Kept.LESSON), file);
        String html = Files.readString(file);
        assertThat(html)
                .contains("can you help me &lt;b&gt;please&lt;/b&gt;")
                .contains("alt=\"3x+1=4\"")
                .contains("<span class=\"unheard\" title=\"Not heard\"> What is left?</span>")
                .contains("class=\"shown\" alt=\"Picture: 3x+1=4\"")
                .contains("default-src 'none'")
                .doesNotContain("<script", "<b>please", "http://", "https://");
    }

    @Test
    void thePdfCanBeSearchedAndHoldsThePictures() throws IOException {
        Path file = folder.resolve("lesson.pdf");
        new PdfExport(typesetter()::png, WORDS).write(session(Kept.LESSON), file);
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("A lesson on 3x + 1 = 4")
                    .contains("What could you do first?")
                    .contains("subtract one from both sides")
                    .contains("Not heard: What is left?");
            int images = 0;
            for (var name : pdf.getPage(0).getResources().getXObjectNames()) {
                images += pdf.getPage(0).getResources().isImageXObject(name) ? 1 : 0;
            }
            assertThat(images).isEqualTo(3);
        }
    }

    @Test
    void aLongLessonGoesOverSeveralPages() throws IOException {
        List<Moment> many = new ArrayList<>();
        Collections.nCopies(30, Kept.LESSON).forEach(many::addAll);
        Path file = folder.resolve("long.pdf");
        new PdfExport((_, _) -> Optional.empty(), WORDS).write(session(many), file);
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(3);
        }
    }

    @Test
    void whatCannotBeWrittenLeavesNothing() throws IOException {
        Session session = session(Kept.LESSON);
        Path file = folder.resolve("missing").resolve("lesson.html");
        assertThatThrownBy(() -> new HtmlExport(typesetter()::png, WORDS).write(session, file))
                .isInstanceOf(IOException.class);
        assertThat(folder).isDirectoryNotContaining("glob:**lesson*");
    }

    private static Typesetter typesetter() {
        return new Typesetter(Runnable::run);
    }

    private Session session(List<Moment> moments) throws IOException {
        Path picture = folder.resolve("picture-1.png");
        ImageIO.write(
                new BufferedImage(40, 20, BufferedImage.TYPE_BYTE_GRAY), "png", picture.toFile());
        List<Path> pictures = List.of(picture);
        return new Session("id", Instant.EPOCH, moments, pictures);
    }
}

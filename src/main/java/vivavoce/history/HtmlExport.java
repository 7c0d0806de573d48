package vivavoce.history;

import vivavoce.files.WholeFile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** A lesson as one HTML file without scripts: maths typeset, pictures inside. */
public final class HtmlExport {

    private static final int PIXELS_PER_EM = 96;

    private static final String HEAD =
            """
            <!DOCTYPE html>
            <html><head><meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy"
              content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width">
            <title>\
            """;

    private static final String STYLE =
            """
            </title>
            <style>
            body { max-width: 42rem; margin: 3rem auto; padding: 0 1.5rem; color: #2b2620;
              background: #fffcf6; font: 1.1rem/1.5 "Linux Libertine O", Palatino, Georgia, serif; }
            h1 { font-weight: normal; margin-bottom: 0; }
            .when, .who { color: #655b4e; font-family: Cabin, "Segoe UI", sans-serif; }
            .who { font-size: .8rem; font-weight: bold; color: #a3481f; margin: 1.2rem 0 0; }
            .learner { color: #1f6660; }
            p { margin: .1rem 0; }
            .unheard { color: #71675a; text-decoration: line-through; }
            .line { margin: 1rem 0 1rem 2rem; display: flex; align-items: center; gap: 1rem; }
            .line img { height: auto; }
            .RIGHT::after { content: "\\2713"; color: #4c7f57; }
            .DOUBTFUL { border-bottom: 2px dotted #b97a1c; width: fit-content; }
            .shown { max-width: 60%; border: 1px solid #ddd1be; border-radius: .5rem; }
            </style></head><body>
            """;

    private final Formulas formulas;
    private final ExportWords words;

    /** Sets its maths with these. */
    public HtmlExport(Formulas formulas, ExportWords words) {
        this.formulas = formulas;
        this.words = words;
    }

    /**
     * Writes a lesson.
     *
     * @throws IOException when it cannot be written; nothing half-written is left
     */
    public void write(Session session, Path file) throws IOException {
        StringBuilder html = new StringBuilder(HEAD);
        html.append(escaped(words.title())).append(STYLE);
        html.append("<h1>").append(escaped(words.title())).append("</h1>\n");
        html.append("<p class=\"when\">").append(escaped(words.when())).append("</p>\n");
        for (LessonText text : LessonText.of(session.moments())) {
            html.append(element(session, text)).append('\n');
        }
        WholeFile.write(file, part -> Files.writeString(part, html.append("</body></html>\n")));
    }

    private String element(Session session, LessonText text) throws IOException {
        return switch (text) {
            case LessonText.Learner(long _, String said) ->
                    said("who learner", words.learner(), escaped(said));
            case LessonText.Tutor(long _, String said, String unheard) ->
                    said("who", words.tutor(), heard(said, unheard));
            case LessonText.Line(long _, String latex, String mark) ->
                    "<div class=\"line %s\">%s</div>".formatted(escaped(mark), formula(latex));
            case LessonText.Picture picture -> picture(session, picture);
        };
    }

    private static String said(String style, String who, String html) {
        return "<p class=\"%s\">%s</p><p>%s</p>".formatted(style, escaped(who), html);
    }

    private String heard(String said, String unheard) {
        if (unheard.isBlank() || !said.endsWith(unheard)) {
            return escaped(said);
        }
        String before = said.substring(0, said.length() - unheard.length());
        return "%s<span class=\"unheard\" title=\"%s\">%s</span>"
                .formatted(escaped(before), escaped(words.unheard()), escaped(unheard));
    }

    private String formula(String latex) {
        return formulas.png(latex, PIXELS_PER_EM)
                .map(png ->
                        "<img alt=\"%s\" style=\"zoom:.3\" src=\"%s\">"
                                .formatted(escaped(latex), data(png)))
                .orElseGet(() -> "<code>%s</code>".formatted(escaped(latex)));
    }

    private String picture(Session session, LessonText.Picture picture) throws IOException {
        if (picture.number() >= session.pictures().size()) {
            return "";
        }
        byte[] png = Files.readAllBytes(session.pictures().get(picture.number()));
        return "<p><img class=\"shown\" alt=\"%s\" src=\"%s\"></p>"
                .formatted(escaped(words.picture() + ": " + picture.text()), data(png));
    }

    private static String data(byte[] png) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}

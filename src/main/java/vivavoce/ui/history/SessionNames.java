package vivavoce.ui.history;

import vivavoce.history.ExportWords;
import vivavoce.history.Session;
import vivavoce.ui.board.FormulaView;
import vivavoce.ui.look.Signs;
import vivavoce.ui.look.Words;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** What a kept lesson is called. */
final class SessionNames {

    private SessionNames() {}

    /** Its problem, or that there was none. */
    static String title(Session session) {
        if (session.problem().isEmpty()) {
            return Words.of("history.talk");
        }
        return Signs.of(FormulaView.plain(session.problem()));
    }

    /** When it was, and how long. */
    static String when(Session session) {
        Locale locale = Locale.getDefault(Locale.Category.DISPLAY);
        String date =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(locale)
                        .format(session.began().atZone(ZoneId.systemDefault()));
        return Words.of("history.when", date, Math.max(1, Math.round(session.lastedMs() / 6e4)));
    }

    /** A name for its file, without signs that file systems refuse. */
    static String file(Session session, String ending) {
        return "%s-%s.%s"
                .formatted(Words.of("history.file"), session.id().substring(0, 10), ending);
    }

    static ExportWords words(Session session) {
        return new ExportWords(
                Words.of("history.title.lesson", title(session)),
                when(session),
                Words.of("caption.learner"),
                Words.of("caption.tutor"),
                Words.of("history.unheard"),
                Words.of("picture.name"));
    }
}

package vivavoce.tutor;

import com.google.gson.Gson;

import vivavoce.maths.Misconception;
import vivavoce.speech.Style;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The tutor's wordings, read from {@code phrases.json}: every lead and ask in several ways. */
final class PhraseBook {

    private static final String FILE = "phrases.json";

    /** The layout of the file. */
    private record Book(
            int version,
            Map<String, Styled> leads,
            Map<String, List<String>> asks,
            Map<String, List<String>> operations,
            Map<String, String> terms,
            Map<String, String> mistakes) {}

    private record Styled(String style, List<String> say) {}

    private final Map<Lead, List<Wording>> leads = new EnumMap<>(Lead.class);
    private final Map<Lead, Style> styles = new EnumMap<>(Lead.class);
    private final Map<Ask, List<Wording>> asks = new EnumMap<>(Ask.class);
    private final Map<String, List<Wording>> operations = new HashMap<>();
    private final Map<String, Wording> terms = new HashMap<>();
    private final Map<Misconception, Wording> mistakes = new EnumMap<>(Misconception.class);

    private PhraseBook(Book book) {
        for (Lead lead : Lead.values()) {
            Styled entry = entry(book.leads(), Names.inFile(lead));
            leads.put(lead, wordings(entry.say()));
            styles.put(lead, Style.valueOf(entry.style().toUpperCase(Locale.ROOT)));
        }
        for (Ask ask : Ask.values()) {
            asks.put(ask, wordings(entry(book.asks(), Names.inFile(ask))));
        }
        book.operations().forEach((name, forms) -> operations.put(name, wordings(forms)));
        for (Misconception mistake : Misconception.values()) {
            // A mistake that the book has no wording for asks its own question.
            String question =
                    book.mistakes().getOrDefault(Names.inFile(mistake), mistake.question());
            mistakes.put(mistake, new Wording(question));
        }
        book.terms().forEach((name, form) -> terms.put(name, new Wording(form)));
    }

    /**
     * Reads the book that ships with the tutor.
     *
     * @throws IllegalStateException when a move has no wording
     */
    static PhraseBook load() {
        InputStream file = Objects.requireNonNull(PhraseBook.class.getResourceAsStream(FILE), FILE);
        try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return new PhraseBook(new Gson().fromJson(reader, Book.class));
        } catch (IOException broken) {
            throw new UncheckedIOException(FILE + " can not be read", broken);
        }
    }

    /** All wordings of a sentence; never empty. */
    List<Wording> wordings(Lead lead) {
        return entry(leads, lead);
    }

    /** All wordings of a question; never empty. */
    List<Wording> wordings(Ask ask) {
        return entry(asks, ask);
    }

    Style style(Lead lead) {
        return entry(styles, lead);
    }

    /** Such as {@code take {n} away from both sides}. */
    Wording command(String operation) {
        return entry(operations, operation).getFirst();
    }

    /** Such as {@code taking {n} away from both sides}. */
    Wording activity(String operation) {
        return entry(operations, operation).getLast();
    }

    /** Such as {@code the plus {n}}. */
    Wording term(String name) {
        return entry(terms, name);
    }

    /** The question that helps to see a mistake, without its question mark. */
    Wording mistake(Misconception mistake) {
        return entry(mistakes, mistake);
    }

    private static List<Wording> wordings(List<String> texts) {
        List<Wording> wordings = new ArrayList<>();
        texts.forEach(text -> wordings.add(new Wording(text)));
        return List.copyOf(wordings);
    }

    private static <K, V> V entry(Map<K, V> entries, K name) {
        V found = entries.get(name);
        if (found == null) {
            throw new IllegalStateException(FILE + " has no entry " + name);
        }
        return found;
    }
}

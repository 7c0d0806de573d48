package vivavoce.tutor;

import com.google.gson.Gson;

import org.jspecify.annotations.Nullable;

import vivavoce.maths.Rule;
import vivavoce.speech.Style;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
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
            Map<String, RuleEntry> rules) {}

    /** The words of a rule; what is the same for many rules may be left out. */
    private record RuleEntry(
            String command,
            String doing,
            String term,
            @Nullable String termWithLetter,
            String look,
            String deal,
            String why,
            @Nullable List<List<String>> examples) {}

    private record Styled(String style, List<String> say) {}

    private final Map<Lead, List<Wording>> leads = new EnumMap<>(Lead.class);
    private final Map<Lead, Style> styles = new EnumMap<>(Lead.class);
    private final Map<Ask, List<Wording>> asks = new EnumMap<>(Ask.class);
    private final Map<Rule, RuleWords> rules = new EnumMap<>(Rule.class);

    private PhraseBook(Book book) {
        for (Lead lead : Lead.values()) {
            Styled entry = entry(book.leads(), Names.inFile(lead));
            leads.put(lead, wordings(entry.say()));
            styles.put(lead, Style.valueOf(entry.style().toUpperCase(Locale.ROOT)));
        }
        for (Ask ask : Ask.values()) {
            asks.put(ask, wordings(entry(book.asks(), Names.inFile(ask))));
        }
        for (Rule rule : Rule.values()) {
            rules.put(rule, words(entry(book.rules(), Names.inFile(rule))));
        }
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

    /** How a kind of step is talked about. */
    RuleWords rule(Rule rule) {
        return entry(rules, rule);
    }

    private static RuleWords words(RuleEntry entry) {
        String withLetter = entry.termWithLetter();
        return new RuleWords(
                new Wording(entry.command()),
                new Wording(entry.doing()),
                new Wording(entry.term()),
                new Wording(withLetter == null ? entry.term() : withLetter),
                new Wording(entry.look()),
                new Wording(entry.deal()),
                new Wording(entry.why()),
                entry.examples() == null ? List.of() : entry.examples());
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

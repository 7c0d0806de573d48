package vivavoce.tutor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.Test;

import vivavoce.maths.Rule;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The phrase book: complete, short, and without maths of its own. */
class PhraseBookTest {

    private final PhraseBook book = PhraseBook.load();

    @Test
    void everyLeadIsOneSentenceWithoutAQuestion() {
        for (Wording wording : leads()) {
            assertThat(wording.text()).matches("[A-Z{][^.?!]*[.!]");
        }
    }

    @Test
    void everyAskIsOneQuestion() {
        for (Wording wording : asks()) {
            assertThat(wording.text()).matches("[A-Z{][^.?!]*\\?");
        }
    }

    @Test
    void everyGapIsASlot() {
        Set<String> slots =
                Arrays.stream(Slot.values()).map(Names::inFile).collect(Collectors.toSet());
        Stream.concat(leads().stream(), asks().stream())
                .forEach(wording -> assertThat(slots).containsAll(wording.gaps()));
    }

    /** Maths comes only through gaps, where the guard sees it. */
    @Test
    void noWordingHoldsMathsOfItsOwn() {
        Stream.concat(leads().stream(), asks().stream())
                .map(wording -> wording.text().replaceAll("\\{[^}]*\\}", "_"))
                .forEach(text ->
                        assertThat(text)
                                .doesNotContainPattern("\\b(?:equals|three|four)\\b(?! sign)")
                                .doesNotContainPattern("[0-9=+*/]"));
    }

    @Test
    void theFileHasNoEntryThatNothingUses() throws IOException {
        JsonObject file = file();
        assertThat(file.getAsJsonObject("leads").keySet()).isEqualTo(names(Lead.values()));
        assertThat(file.getAsJsonObject("asks").keySet()).isEqualTo(names(Ask.values()));
        assertThat(file.getAsJsonObject("rules").keySet()).isEqualTo(names(Rule.values()));
    }

    @Test
    void mostLeadsAreSaidInMoreThanOneWay() {
        long varied =
                Arrays.stream(Lead.values()).filter(lead -> book.wordings(lead).size() > 1).count();
        assertThat(varied).isGreaterThan(Lead.values().length * 2 / 3);
    }

    private List<Wording> leads() {
        return Arrays.stream(Lead.values()).flatMap(lead -> book.wordings(lead).stream()).toList();
    }

    private List<Wording> asks() {
        return Arrays.stream(Ask.values()).flatMap(ask -> book.wordings(ask).stream()).toList();
    }

    private static Set<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(Names::inFile)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonObject file() throws IOException {
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(
                                PhraseBook.class.getResourceAsStream("phrases.json")),
                        StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(reader).getAsJsonObject();
        }
    }
}

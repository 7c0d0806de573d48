package vivavoce.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.paint.Color;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** WCAG 2.2: 4.5 for words, 3 for marks. */
class ContrastTest {

    @ParameterizedTest
    @CsvSource({
        "ink, paper, 7",
        "ink, sheet, 7",
        "ink, tint, 7",
        "soft, paper, 4.5",
        "soft, sheet, 4.5",
        "soft, tint, 4.5",
        "faint, paper, 4.5",
        "accent, paper, 4.5",
        "accent, sheet, 4.5",
        "learner, paper, 4.5",
        "on-accent, accent, 4.5",
        "notice-ink, notice, 4.5",
        "right, sheet, 3",
        "right, paper, 3",
        "doubt, sheet, 3"
    })
    void inkCanBeReadOnPaper(String ink, String paper, double least) throws IOException {
        for (String theme : new String[] {"light", "dark", "contrast"}) {
            assertThat(Contrast.between(colour(theme, ink), colour(theme, paper)))
                    .as("%s: %s on %s", theme, ink, paper)
                    .isGreaterThanOrEqualTo(least);
        }
    }

    private static Color colour(String theme, String name) throws IOException {
        String sheet;
        try (var in = ContrastTest.class.getResourceAsStream("/vivavoce/ui/lesson.css")) {
            sheet = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Matcher colour =
                Pattern.compile("-vv-" + name + ": (#\\w{6});")
                        .matcher(sheet.substring(sheet.indexOf(".root." + theme)));
        assertThat(colour.find()).as("%s in %s", name, theme).isTrue();
        return Color.web(colour.group(1));
    }
}

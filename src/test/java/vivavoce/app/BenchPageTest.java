package vivavoce.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;

import org.junit.jupiter.api.Test;

class BenchPageTest {

    @Test
    void numbersInARowAreBarsAndNothingRuns() {
        String page =
                page(
                        """
                        {"teaching": {"lessons": 200, "note": "<script>alert(1)</script>",
                          "successAt": {"1": 0.1, "2": 0.4},
                          "starts": [{"windowMs": 800}, {"windowMs": 400}]}}
                        """);
        assertThat(page).doesNotContain("<script").contains("&lt;script");
        assertThat(page.split("<rect", -1)).hasSize(5);
        assertThat(page).contains("width=\"480.0\"", "width=\"120.0\"", "width=\"240.0\"");
    }

    @Test
    void figuresAreReadable() {
        assertThat(
                        page(
                                "{\"a\": {\"b\": 61380.4, \"c\": 0.0123456, \"d\": {\"e\": 1234.4,"
                                        + " \"f\": 3.25}}}"))
                .contains(">61,380<", ">0.01235<", ">1,234<", ">3.25<");
    }

    private static String page(String json) {
        return BenchPage.of(JsonParser.parseString(json).getAsJsonObject());
    }
}

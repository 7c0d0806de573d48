package vivavoce.app;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was measured, as a page without scripts: tables, and bars where numbers stand in a row. */
final class BenchPage {

    private static final int BAR = 16;
    private static final int WIDTH = 480;
    private static final int LABELS = 160;
    private static final double FOUR_DIGITS = 1_000;
    private static final String STYLE =
            """
            <!doctype html><html lang="en"><meta charset="utf-8"><title>Viva Voce: measurements</title>
            <style>body{font:15px/1.5 sans-serif;max-width:60em;margin:2em auto;color:#17415c}
            td{padding:.1em 1.2em .1em 0;vertical-align:top}svg{display:block;margin:.5em 0}
            h2{margin:1.6em 0 .3em}text{font:12px sans-serif;fill:#17415c}rect{fill:#2f6f8f}</style>
            <h1>Viva Voce: measurements</h1>
            """;

    private final StringBuilder html = new StringBuilder(STYLE);

    private BenchPage() {}

    static String of(JsonObject report) {
        BenchPage page = new BenchPage();
        report.asMap().forEach((part, result) -> page.part(part, result.getAsJsonObject()));
        return page.html.append("</html>\n").toString();
    }

    private void part(String name, JsonObject result) {
        html.append("<h2>").append(escaped(name)).append("</h2>\n<table>\n");
        result.asMap()
                .forEach((field, value) -> {
                    html.append("<tr><td>").append(escaped(field)).append("</td><td>");
                    value(value);
                    html.append("</td></tr>\n");
                });
        html.append("</table>\n");
    }

    private void value(JsonElement value) {
        Map<String, Double> row = numbers(value);
        if (row.size() > 1) {
            bars(row);
        } else if (value.isJsonArray() && !value.getAsJsonArray().isEmpty()) {
            columns(value.getAsJsonArray().asList());
        } else if (value.isJsonObject()) {
            value.getAsJsonObject()
                    .asMap()
                    .forEach((field, inner) -> {
                        html.append(escaped(field)).append(": ");
                        value(inner);
                        html.append("<br>");
                    });
        } else if (isNumber(value)) {
            html.append(figure(value.getAsDouble()));
        } else {
            html.append(escaped(value.isJsonPrimitive() ? value.getAsString() : value.toString()));
        }
    }

    /** Objects of one kind, one after the other: a row of bars for each of their numbers. */
    private void columns(List<JsonElement> objects) {
        if (!objects.getFirst().isJsonObject()) {
            html.append(escaped(objects.toString()));
            return;
        }
        for (String field : objects.getFirst().getAsJsonObject().keySet()) {
            Map<String, Double> row = new TreeMap<>();
            for (int i = 0; i < objects.size(); i++) {
                JsonElement inner = objects.get(i).getAsJsonObject().get(field);
                if (isNumber(inner)) {
                    row.put("%03d".formatted(i + 1), inner.getAsDouble());
                }
            }
            if (!row.isEmpty()) {
                html.append(escaped(field));
                bars(row);
            }
        }
    }

    private static Map<String, Double> numbers(JsonElement value) {
        if (!value.isJsonObject()
                || !value.getAsJsonObject().asMap().values().stream()
                        .allMatch(BenchPage::isNumber)) {
            return Map.of();
        }
        return value.getAsJsonObject().asMap().entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> entry.getValue().getAsDouble(),
                                (a, _) -> a,
                                java.util.LinkedHashMap::new));
    }

    private static boolean isNumber(JsonElement value) {
        return value != null && value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber();
    }

    private void bars(Map<String, Double> row) {
        double most = row.values().stream().mapToDouble(Math::abs).max().orElse(1);
        html.append(
                "<svg width=\"%d\" height=\"%d\">"
                        .formatted(LABELS + WIDTH + 120, row.size() * (BAR + 4)));
        int y = 0;
        for (Map.Entry<String, Double> bar : row.entrySet()) {
            double width = most == 0 ? 0 : WIDTH * Math.abs(bar.getValue()) / most;
            html.append(
                    String.format(
                            Locale.ROOT,
                            "<text x=\"0\" y=\"%d\">%s</text><rect x=\"%d\" y=\"%d\" width=\"%.1f\""
                                    + " height=\"%d\"/><text x=\"%.1f\" y=\"%d\">%s</text>",
                            y + BAR - 3,
                            escaped(bar.getKey()),
                            LABELS,
                            y,
                            width,
                            BAR,
                            LABELS + width + 6,
                            y + BAR - 3,
                            figure(bar.getValue())));
            y += BAR + 4;
        }
        html.append("</svg>");
    }

    /** Four digits are as many as a measurement is good for; none of a whole number is dropped. */
    private static String figure(double value) {
        if (value == Math.rint(value) || Math.abs(value) >= FOUR_DIGITS) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return new BigDecimal(value).round(new MathContext(4)).stripTrailingZeros().toPlainString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}

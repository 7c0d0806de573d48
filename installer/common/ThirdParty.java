import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Writes down whose work is in the app, from the bill of materials and from the licence texts in
 * the jars: {@code java -cp gson.jar ThirdParty.java bom.json JARS FIXED_PARTS OUT}.
 */
final class ThirdParty {

    public static void main(String[] args) throws IOException {
        Path jars = Path.of(args[1]);
        Path texts = Files.createDirectories(Path.of(args[3], "licences"));
        StringBuilder list = new StringBuilder(Files.readString(Path.of(args[2])));
        list.append("\n## Java libraries\n\nFrom the bill of materials, bom.json. Licence texts that the libraries carry are in the folder licences.\n\n");
        JsonObject bom = JsonParser.parseString(Files.readString(Path.of(args[0]))).getAsJsonObject();
        StreamSupport.stream(bom.getAsJsonArray("components").spliterator(), false)
                .map(part -> line(part.getAsJsonObject()))
                .distinct() // a library and its native part are two components
                .forEach(list::append);
        Files.writeString(Path.of(args[3], "THIRD-PARTY.md"), list);
        try (Stream<Path> files = Files.list(jars)) {
            for (Path jar : files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                copyTexts(jar, texts);
            }
        }
    }

    private static String line(JsonObject part) {
        String licences = licences(part);
        if (licences.isEmpty()) {
            throw new IllegalStateException("No licence is known of " + part.get("purl") + ": add it to its POM or leave it out.");
        }
        return "- %s:%s %s: %s\n"
                .formatted(
                        part.get("group").getAsString(),
                        part.get("name").getAsString(),
                        part.get("version").getAsString(),
                        licences);
    }

    private static String licences(JsonObject part) {
        JsonArray each = part.has("licenses") ? part.getAsJsonArray("licenses") : new JsonArray();
        return StreamSupport.stream(each.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .map(ThirdParty::name)
                .distinct()
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    private static String name(JsonObject entry) {
        if (entry.has("expression")) {
            return entry.get("expression").getAsString();
        }
        JsonObject licence = entry.getAsJsonObject("license");
        return Stream.of("id", "name", "url")
                .filter(licence::has)
                .map(key -> licence.get(key).getAsString())
                .findFirst()
                .orElseThrow();
    }

    private static void copyTexts(Path jar, Path texts) throws IOException {
        String part = jar.getFileName().toString().replaceFirst("\\.jar$", "");
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            List<? extends ZipEntry> found = zip.stream().filter(ThirdParty::isLicence).toList();
            for (ZipEntry entry : found) {
                String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                Path folder = Files.createDirectories(texts.resolve(part));
                Files.write(folder.resolve(name), zip.getInputStream(entry).readAllBytes());
            }
        }
    }

    private static boolean isLicence(ZipEntry entry) {
        String name = entry.getName().toUpperCase(Locale.ROOT);
        String last = name.substring(name.lastIndexOf('/') + 1);
        return !entry.isDirectory()
                && !last.endsWith(".CLASS")
                && (last.contains("LICENSE") || last.contains("NOTICE") || last.equals("OFL.TXT"));
    }
}

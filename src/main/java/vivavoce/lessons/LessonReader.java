package vivavoce.lessons;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;

import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads lesson files; the format is described in {@code assets/lessons/README.md}. Only the fields
 * of the format are read, so a file can nest no deeper than the format does.
 */
public final class LessonReader {

    /** The largest file that is read. */
    static final int LARGEST_BYTES = 256 * 1024;

    private LessonReader() {}

    /**
     * Reads a lesson.
     *
     * @throws LessonException with one sentence: the file, the line and the column, what is wrong
     *     and what to do
     * @throws IOException when the file is not there or can not be opened
     */
    public static LessonPlan read(Path file) throws IOException {
        try {
            return parse(text(file));
        } catch (LessonException wrong) {
            throw new LessonException("%s, %s".formatted(file, wrong.getMessage()));
        }
    }

    /** Reads a lesson from text; places in messages are places in the text. */
    static LessonPlan parse(String text) throws LessonException {
        try (Reader source = new StringReader(text);
                JsonReader json = new JsonReader(source)) {
            json.setStrictness(Strictness.STRICT);
            LessonPlan plan = new LessonFields(new JsonFields(json)).plan();
            if (json.peek() != JsonToken.END_DOCUMENT) {
                throw JsonFields.wrong(Place.of(json), "the lesson has ended: remove what follows");
            }
            return plan;
        } catch (LessonException known) {
            throw known;
        } catch (EOFException e) {
            throw new LessonException(
                    "line %d: the file ends too early: close what was opened."
                            .formatted(text.lines().count()));
        } catch (MalformedJsonException | IllegalStateException e) {
            Place place = Place.in(String.valueOf(e.getMessage()));
            throw JsonFields.wrong(
                    place, "this is not JSON: check the commas, quotation marks and brackets");
        } catch (IOException e) {
            throw new LessonException("the lesson can not be read: " + e.getMessage());
        }
    }

    private static String text(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new LessonException("line 1: that is a folder: name a lesson file.");
        }
        if (Files.size(file) > LARGEST_BYTES) {
            throw new LessonException(
                    "line 1: the file has %,d bytes: the largest lesson has %,d."
                            .formatted(Files.size(file), LARGEST_BYTES));
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new LessonException("line 1: the file is not UTF-8 text: save it as UTF-8.");
        }
    }
}

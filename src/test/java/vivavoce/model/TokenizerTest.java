package vivavoce.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A SentencePiece vocabulary as published packs carry it: pieces with ▁ for spaces, and bytes. */
class TokenizerTest {

    private static final int BYTES = 4;

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void write() throws IOException {
        List<String> vocabulary = new ArrayList<>(List.of("<pad>", "<eos>", "<|turn>", "<turn|>"));
        for (int i = 0; i < 256; i++) {
            vocabulary.add("<0x%02X>".formatted(i));
        }
        vocabulary.addAll(List.of("▁", "t", "w", "o", "x", "tw", "two", "▁two"));
        StringBuilder entries = new StringBuilder();
        for (int i = 0; i < vocabulary.size(); i++) {
            entries.append(i == 0 ? "" : ",").append("\"%s\":%d".formatted(vocabulary.get(i), i));
        }
        StringBuilder special = new StringBuilder();
        for (int i = 0; i < BYTES; i++) {
            special.append(i == 0 ? "" : ",")
                    .append(
                            """
                            {"id":%d,"content":"%s","single_word":false,"lstrip":false,
                             "rstrip":false,"normalized":false,"special":true}\
                            """
                                    .formatted(i, vocabulary.get(i)));
        }
        String json =
                """
                {"version":"1.0","added_tokens":[%s],
                 "normalizer":{"type":"Replace","pattern":{"String":" "},"content":"▁"},
                 "pre_tokenizer":null,"post_processor":null,
                 "decoder":{"type":"Sequence","decoders":[
                  {"type":"Replace","pattern":{"String":"▁"},"content":" "},
                  {"type":"ByteFallback"},{"type":"Fuse"}]},
                 "model":{"type":"BPE","unk_token":"<pad>","fuse_unk":true,"byte_fallback":true,
                  "vocab":{%s},"merges":[["t","w"],["tw","o"],["▁","two"]]}}\
                """
                        .formatted(special, entries);
        file = folder.resolve("tokenizer.json");
        Files.writeString(file, json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"two two", " two", "two  x", "ü two ½x", "√2 \uD83D\uDE42", "two\n", "x"})
    void whatGoesInComesOut(String text) {
        try (Tokenizer tokenizer = Tokenizer.open(file)) {
            assertThat(tokenizer.decode(tokenizer.encode(text))).isEqualTo(text);
        }
    }

    @Test
    void aWordIsOnePieceAndAnUnknownCharacterItsBytes() {
        try (Tokenizer tokenizer = Tokenizer.open(file)) {
            assertThat(tokenizer.encode("two two")).containsExactly(266, 267);
            assertThat(tokenizer.encode("ü")).containsExactly(BYTES + 0xC3, BYTES + 0xBC);
        }
    }

    @Test
    void specialTokensAreOneIdAndNeverText() {
        try (Tokenizer tokenizer = Tokenizer.open(file)) {
            assertThat(tokenizer.special("<|turn>")).isEqualTo(2);
            assertThat(tokenizer.encode("<|turn>two<turn|>")).containsExactly(2, 266, 3);
            assertThat(tokenizer.decode(new long[] {2, 266, 3})).isEqualTo("two");
            assertThatThrownBy(() -> tokenizer.special("<|image>"))
                    .isInstanceOf(PackException.class)
                    .hasMessageContaining("lacks the special token <|image>");
        }
    }
}

package vivavoce.tutor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;

/** What holds for every reply whatever it says. */
final class Manners {

    private Manners() {}

    static void check(Reply reply, String where) {
        String words = words(reply);
        assertThat(count(words, "[.?!]"))
                .as("sentences of \"%s\" at %s", words, where)
                .isLessThan(3);
        assertThat(count(words, "\\?")).as("questions of \"%s\" at %s", words, where).isLessThan(2);
        assertThat(words).as(where).matches("[a-z' ,.?!]*");
        boolean silent = reply.phrases().isEmpty();
        assertThat(silent || words.endsWith(reply.question())).as("question, " + where).isTrue();
        assertThat(words.contains("?"))
                .as("question, " + where)
                .isEqualTo(!silent && !reply.question().isEmpty());
        reply.phrases().forEach(phrase -> assertThat(phrase.caption()).as(where).isNotBlank());
    }

    static String words(Reply reply) {
        return reply.phrases().stream().map(Phrase::words).collect(Collectors.joining(" "));
    }

    private static long count(String words, String mark) {
        return java.util.regex.Pattern.compile(mark).matcher(words).results().count();
    }
}

package vivavoce.maths;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.stream.Collectors;

/** Maths as people say it, alone and inside talk. */
class SpokenMathsTest {

    @ParameterizedTest
    @CsvSource({
        "three x plus one equals four, 3x + 1 = 4",
        "two times the quantity x minus three equals eight, 2(x - 3) = 8",
        "two times open bracket x minus three close bracket equals eight, 2(x - 3) = 8",
        "two bracket x minus three close bracket is equal to eight, 2(x - 3) = 8",
        "x over three, x/3",
        "x plus one all over two is three, (x + 1)/2 = 3",
        "two times the quantity x plus one all over five, 2(x + 1)/5",
        "x plus one all squared, (x + 1)^2",
        "one over two x, 1/(2x)",
        "a half, 1/2",
        "three quarters, 3/4",
        "a third of x, 1/3 x",
        "half x is four, 1/2 x = 4",
        "two and a half, 2 1/2",
        "one hundred and three quarters, 100 3/4",
        "one hundred and three, 103",
        "minus two, -2",
        "negative two, -2",
        "point two five, 0.25",
        "three point one four, 3.14",
        "zero point oh five, 0.05",
        "twenty one, 21",
        "twenty-one, 21",
        "fifteen, 15",
        "fifty, 50",
        "two thousand and six, 2006",
        "a hundred and twenty thousand, 120000",
        "x squared, x^2",
        "three x squared, 3x^2",
        "x to the power of four, x^4",
        "x to the fifth, x^5",
        "the square root of nine, √(9)",
        "twenty percent of fifty, 20% × 50",
        "twice x plus one, 2x + 1",
        "x divided by three equals five, x/3 = 5",
        "three x take away one, 3x - 1",
        "um three x uh plus one equals four, 3x + 1 = 4",
        "three x no minus three x, -3x",
        "three x plus one equals five no four, 3x + 1 = 4",
        "x equals two sorry three, x = 3",
        "x equals two no x equals minus two, x = -2",
        "three ex plus one equals for, 3x + 1 = 4",
        "two why equals ate, 2y = 8",
        "x equals to, x = 2",
        "x equals to three, x = 3",
        "3x plus 1 equals 4, 3x + 1 = 4",
        "Three X plus one equals four., 3x + 1 = 4"
    })
    void hears(String words, String shown) {
        assertThat(SpokenMaths.parse(words).map(Plain::of)).contains(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "fifteen, 15; 50",
        "x equals fifty, x = 50; x = 15",
        "a hundred and thirteen, 113; 130",
        "thirty x equals sixty, 30x = 60; 13x = 60; 30x = 16; 13x = 16",
        "forty two, 42",
        "twenty, 20"
    })
    void hearsNumbersThatSoundAlikeBothWays(String words, String shown) {
        assertThat(
                        SpokenMaths.readings(words).stream()
                                .map(Plain::of)
                                .collect(Collectors.joining("; ")))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "three x plus",
                "plus",
                "equals",
                "the quantity",
                "open bracket x",
                "all over",
                "x over zero",
                "hello there",
                "two two",
                "three x equals four equals five",
                "um"
            })
    void hearsNoStatementIn(String words) {
        assertThat(SpokenMaths.parse(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "okay x equals two, x = 2",
        "so is it x equals minus a half, x = -1/2",
        "i think that gives me three x equals three, 3x = 3",
        "is x two, x = 2",
        "is it x=1, x = 1",
        "the answer is x equals one, x = 1",
        "okay i think x is two no three, x = 3",
        "three x plus one equals four so x equals one, x = 1",
        "it's one, 1",
        "is it minus two, -2",
        "so that's three quarters, 3/4",
        "i got x equals negative five, x = -5",
        "can you help me with two x plus three equals seven please, 2x + 3 = 7"
    })
    void findsTheMathsInTalk(String words, String shown) {
        assertThat(SpokenMaths.find(words).map(Plain::of)).contains(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "can i have one more hint",
                "why both sides",
                "wait why both sides",
                "why",
                "hold on let me think",
                "why is the x gone",
                "i want to do it for you",
                "go on",
                "can you help me solve this don't tell me the answer just give me hints",
                "no",
                "what is the answer to this",
                "okay",
                "that is too hard for me",
                "is that right",
                "subtract one from both sides",
                "i don't know what to do",
                "yes",
                "a",
                "i"
            })
    void findsNoMathsIn(String words) {
        assertThat(SpokenMaths.find(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "three x plus",
                "three x plus one equals",
                "subtract",
                "um",
                "um subtract",
                "",
                "so i",
                "divide both sides by",
                "x equals two um",
                "subtract one from",
                "x over",
                "three over",
                "and then i",
                "what is the",
                "two times the quantity",
                "i think that",
                "can you",
                "take away",
                "two times open bracket x minus three",
                "minus",
                "zero point",
                "because",
                "x is"
            })
    void soundsUnfinished(String words) {
        assertThat(SpokenMaths.looksComplete(words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x equals two",
                "three x plus one equals four",
                "wait",
                "hold on",
                "go on",
                "okay",
                "can you help me solve this",
                "wait why both sides",
                "hold on let me think",
                "subtract one from both sides",
                "um subtract one",
                "divide by three",
                "yes",
                "no",
                "don't tell me the answer just give me hints",
                "start over",
                "why",
                "i think so",
                "okay x equals one",
                "a half",
                "help me",
                "say that again",
                "move the one over"
            })
    void soundsFinished(String words) {
        assertThat(SpokenMaths.looksComplete(words)).isTrue();
    }
}

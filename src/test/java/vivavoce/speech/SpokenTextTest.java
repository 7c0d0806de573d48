package vivavoce.speech;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    3x + 1 = 4                        | three x plus one equals four
                    I see 3x + 1 = 4.                 | i see three x plus one equals four.
                    Let's solve x = 3, then stop!     | let's solve x equals three, then stop!
                    I have a 3x here                  | i have a three x here
                    There are 20 apples.              | there are twenty apples.
                    A well-known rule, isn't it?      | a well-known rule, isn't it?
                    wait - why both sides?            | wait  why both sides?
                    what is 2(x - 3)?                 | what is two times the quantity x minus three?
                    try 2(3 - x).                     | try two times the quantity three minus x.
                    it is 5 minutes (or 10:30)        | it is five minutes (or ten thirty
                    half of 8 is 4                    | half of eight is four
                    my 7th try                        | my 7th try
                    """)
    void readsMathsOut(String text, String words) {
        assertThat(SpokenText.words(text)).isEqualTo(words);
    }
}

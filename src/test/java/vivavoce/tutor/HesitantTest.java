package vivavoce.tutor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class HesitantTest {

    /** "Look for what is in the way of x" is passed over for what it is. */
    @Test
    void whoAsksForHelpHesitantlyIsHelpedMore() {
        Tutor plain = shown();
        String lightest = hint(plain, false);
        String second = hint(plain, false);
        Tutor hesitant = shown();
        assertThat(hint(hesitant, true)).isEqualTo(second).isNotEqualTo(lightest);
        assertThat(hint(hesitant, true))
                .as("only the lightest is passed over")
                .isEqualTo(hint(plain, false));
    }

    @Test
    void aHesitantAnswerIsNoCallForHelp() {
        Tutor hesitant = shown();
        hesitant.said("um is it two", 1, Optional.empty(), true);
        Tutor plain = shown();
        plain.said("um is it two", 1, Optional.empty(), false);
        assertThat(hint(hesitant, false)).isEqualTo(hint(plain, false));
    }

    private static Tutor shown() {
        Tutor tutor = new Tutor();
        tutor.showed(List.of("3x+1=4"));
        return tutor;
    }

    private static String hint(Tutor tutor, boolean hesitantly) {
        return tutor.said("give me a hint", 1, Optional.empty(), hesitantly).question();
    }
}

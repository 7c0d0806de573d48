package vivavoce.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;

/** Against the definition: the sum over every way that the frames may spell something. */
class CtcPrefixTest {

    private static final int FRAMES = 5;
    private static final String ALPHABET = "_ab";

    private final CtcFrames frames = frames();

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "aa", "ab", "bab", "aba", "bbb"})
    void isTheSumOverAllSpellings(String characters) {
        CtcPrefix prefix = CtcPrefix.empty(frames);
        for (int i = 0; i < characters.length(); i++) {
            prefix = prefix.plus(ALPHABET.indexOf(characters.charAt(i)));
        }
        double beginning = 0;
        double whole = 0;
        for (int way = 0; way < Math.pow(ALPHABET.length(), FRAMES); way++) {
            String spelled = spelled(way);
            beginning += spelled.startsWith(characters) ? probability(way) : 0;
            whole += spelled.equals(characters) ? probability(way) : 0;
        }

        assertThat(Math.exp(prefix.log())).isCloseTo(beginning, within(1e-6));
        assertThat(Math.exp(prefix.endingLog())).isCloseTo(whole, within(1e-6));
    }

    private static CtcFrames frames() {
        Random random = new Random(3);
        float[] logs = new float[FRAMES * ALPHABET.length()];
        for (int t = 0; t < FRAMES; t++) {
            float[] logits = new float[ALPHABET.length()];
            for (int i = 0; i < logits.length; i++) {
                logits[i] = (float) random.nextGaussian();
            }
            double[] normal = LogSoftmax.of(logits);
            for (int i = 0; i < logits.length; i++) {
                logs[t * logits.length + i] = (float) normal[i];
            }
        }
        return new CtcFrames(logs, ALPHABET.length());
    }

    /** The symbol of each frame is a digit of the way's number. */
    private static int symbol(int way, int frame) {
        return way / (int) Math.pow(ALPHABET.length(), frame) % ALPHABET.length();
    }

    private double probability(int way) {
        double log = 0;
        for (int t = 0; t < FRAMES; t++) {
            log += frames.log(t, symbol(way, t));
        }
        return Math.exp(log);
    }

    /** Repetitions count once, blanks not at all. */
    private static String spelled(int way) {
        StringBuilder text = new StringBuilder();
        int before = CtcFrames.BLANK;
        for (int t = 0; t < FRAMES; t++) {
            int symbol = symbol(way, t);
            if (symbol != CtcFrames.BLANK && symbol != before) {
                text.append(ALPHABET.charAt(symbol));
            }
            before = symbol;
        }
        return text.toString();
    }
}

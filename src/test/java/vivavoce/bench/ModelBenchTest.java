package vivavoce.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vivavoce.bench.EvaluationSet.Clip;
import vivavoce.bench.EvaluationSet.Drawn;
import vivavoce.camera.InkLines;
import vivavoce.camera.InkStrip;
import vivavoce.camera.StripShape;
import vivavoce.model.Heard;
import vivavoce.model.MultimodalModel;
import vivavoce.model.SeenLine;

import java.nio.file.Path;
import java.util.List;

class ModelBenchTest {

    private static final EvaluationSet SHIPPED =
            EvaluationSet.read(Path.of("models", "builtin", "eval", "set"));

    /** Says the same to everything, and is sure of it. */
    private record Parrot(String words, String latex) implements MultimodalModel {

        @Override
        public Heard hear(float[] samples16k, String context) {
            return new Heard(words, true, 0.95);
        }

        @Override
        public SeenLine see(InkStrip line) {
            return new SeenLine(latex, 0.5);
        }

        @Override
        public void cancel() {}

        @Override
        public void close() {}
    }

    @Test
    void whatIsRightAndWhatIsWrongIsCounted() {
        Clip right = SHIPPED.clips().get(33);
        Clip wrong = SHIPPED.clips().get(35);
        assertThat(right.words()).isEqualTo("k equals one");
        Drawn picture = SHIPPED.pictures().getFirst();

        ModelReport report =
                new ModelBench(
                                new Parrot(right.words(), picture.latex()),
                                new InkLines(new StripShape(48, 4, 1024, 8)))
                        .run(new EvaluationSet(List.of(right, wrong), List.of(picture)));

        HearingScore lesson = report.hearing().get("lesson");
        assertThat(lesson.clips()).isEqualTo(2);
        assertThat(lesson.expressions()).isEqualTo(2);
        assertThat(lesson.exactExpressions()).isEqualTo(0.5);
        assertThat(lesson.wordError()).isEqualTo(6 / 9.0);
        assertThat(lesson.completenessRight()).isEqualTo(1);
        assertThat(report.lessonInNoise()).isEqualTo(lesson);
        assertThat(report.seeing().get("print").exact()).isEqualTo(1);
        assertThat(report.wrongAndConfident()).isEqualTo(3 / 7.0);
        assertThat(report.hearMs()).isNotNegative();
    }
}

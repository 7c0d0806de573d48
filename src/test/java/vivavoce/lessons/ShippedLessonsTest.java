package vivavoce.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vivavoce.maths.Topic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every lesson that ships can be taught: its problems solve, and its hints may be spoken. */
class ShippedLessonsTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("vivavoce.home", "."), "assets", "lessons");

    @Test
    void theyAreReadableAndCoverEveryTopic() throws IOException {
        Set<Topic> covered = EnumSet.noneOf(Topic.class);
        List<LessonPlan> plans = plans();
        assertThat(plans).hasSizeGreaterThanOrEqualTo(12);
        for (LessonPlan plan : plans) {
            covered.add(plan.topic());
            assertThat(plan.tasks()).as(plan.title()).hasSizeGreaterThanOrEqualTo(3);
        }
        assertThat(covered).containsExactlyInAnyOrder(Topic.values());
    }

    @Test
    void titlesAreDifferent() throws IOException {
        assertThat(plans().stream().map(LessonPlan::title)).doesNotHaveDuplicates();
    }

    private static List<LessonPlan> plans() throws IOException {
        List<LessonPlan> plans = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                plans.add(LessonReader.read(file));
            }
        }
        return plans;
    }
}

package vivavoce.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

class OneInstanceTest {

    @TempDir Path folder;

    @Test
    void aSecondStartCallsTheFirstToTheFront() throws IOException {
        try (OneInstance first = OneInstance.take(folder).orElseThrow()) {
            assertThat(first.called()).isFalse();
            assertThat(OneInstance.take(folder)).isEmpty();
            assertThat(first.called()).isTrue();
            assertThat(first.called()).isFalse();
        }
    }

    @Test
    void onceTheFirstIsClosedTheNextOneOpens() throws IOException {
        OneInstance.take(folder).orElseThrow().close();
        try (OneInstance next = OneInstance.take(folder).orElseThrow()) {
            assertThat(next.called()).isFalse();
        }
    }

    @Test
    void twoLearnersDoNotDisturbEachOther() throws IOException {
        try (OneInstance one = OneInstance.take(folder.resolve("ann")).orElseThrow();
                OneInstance other = OneInstance.take(folder.resolve("ben")).orElseThrow()) {
            assertThat(one.called()).isFalse();
            assertThat(other.called()).isFalse();
        }
    }
}

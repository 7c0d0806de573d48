package vivavoce.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;

class DesktopAppTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, '', DISPLAY, :0, true",
        "Linux, '', WAYLAND_DISPLAY, wayland-0, true",
        "Linux, '', DISPLAY, '', false",
        "Linux, '', HOME, /home/a, false",
        "Linux, Headless, HOME, /home/a, true",
        "Windows 11, '', HOME, C:/, true",
        "Mac OS X, '', HOME, /Users/a, true"
    })
    void aDisplayIsKnownBeforeTheToolkitStarts(
            String system, String glass, String variable, String value, boolean available) {
        assertThat(DesktopApp.displayAvailable(system, glass, Map.of(variable, value)))
                .isEqualTo(available);
    }
}

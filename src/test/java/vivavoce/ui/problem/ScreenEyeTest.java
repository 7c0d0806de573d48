package vivavoce.ui.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;

/** Which desktops let a program look at the screen. */
class ScreenEyeTest {

    @Test
    void underWaylandThereIsNoHope() {
        assertThat(ScreenEye.mayLook("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"))).isFalse();
        assertThat(ScreenEye.mayLook("Linux", Map.of("DISPLAY", ":0"))).isTrue();
        assertThat(ScreenEye.mayLook("Windows 11", Map.of())).isTrue();
        assertThat(ScreenEye.mayLook("Mac OS X", Map.of())).isTrue();
    }
}

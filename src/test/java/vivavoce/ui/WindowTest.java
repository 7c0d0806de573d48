package vivavoce.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test of the window, which is open while each runs. */
abstract class WindowTest {

    WindowFixture fixture;

    @BeforeEach
    final void openWindow() throws Exception {
        fixture = new WindowFixture();
    }

    @AfterEach
    final void closeWindow() throws Exception {
        fixture.close();
        assertThat(Window.getWindows()).isEmpty();
    }
}

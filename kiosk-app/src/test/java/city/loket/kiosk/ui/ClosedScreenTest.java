package city.loket.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.kiosk.conversation.TalkingKiosk;
import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@ViewPackages(packages = "none.such")
class ClosedScreenTest extends BrowserlessTest {

    @TempDir
    private Path data;

    @Test
    void a_warning_that_falls_due_after_the_screen_was_closed_is_told_to_nobody() {
        var kiosk = new TalkingKiosk(data);
        kiosk.time.pass(Duration.ofSeconds(1)); // so that the scanner serves the screen, opened last
        var screen = new KioskView(kiosk.conversations, kiosk.facts);
        UI.getCurrent().add(screen);
        kiosk.scanner.scan("no code of ours");
        var session = VaadinSession.getCurrent();
        session.getService().runPendingAccessTasks(session);
        assertThat(screen.getElement().getAttribute("data-step")).isEqualTo("not-now");

        session.removeUI(UI.getCurrent());
        kiosk.time.pass(Duration.ofMinutes(2));

        assertThat(screen.isAttached()).isFalse();
    }
}

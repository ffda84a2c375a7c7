package city.loket.kiosk.attendant;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.loket.hardware.printer.PrinterStatus.Condition;
import city.loket.hardware.printer.VirtualReceiptPrinter;
import city.loket.kiosk.Kiosk;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(
        classes = Kiosk.class,
        properties = {"loket.data=target/kiosk-view-test", "loket.attendant-pin=4711"})
@ActiveProfiles("twins")
@ViewPackages(packages = "city.loket.kiosk")
class AttendantViewTest extends SpringBrowserlessTest {

    @Autowired
    private VirtualReceiptPrinter printer;

    private AttendantView view;

    @BeforeEach
    void open() {
        view = navigate(AttendantView.class);
    }

    @AfterEach
    void paper() {
        printer.becomes(Condition.OK);
    }

    @Test
    void without_the_pin_nothing_is_shown() {
        type("1234");

        assertThat(words()).contains("Dat is niet de pincode").doesNotContain("Laatste afdrukken");
    }

    @Test
    void with_the_pin_devices_jobs_and_a_preview_are_shown() {
        printer.becomes(Condition.PAPER_LOW);
        type("4711");

        assertThat(words()).contains("Papier bijna op", "Epson TM-T20III", "Fotohokje 1", "Laatste afdrukken");
        assertThat(within(view.getElement()).map(element -> element.getAttribute("src")))
                .anyMatch(source -> source != null && source.startsWith("data:image/png;base64,"));
    }

    @Test
    void a_test_page_is_printed_and_noted() {
        type("4711");
        touch("test-page");

        await().pollInSameThread().atMost(5, SECONDS).until(() -> {
            var session = VaadinSession.getCurrent();
            session.getService().runPendingAccessTasks(session);
            return words().contains("Bevestigd door de printer");
        });
        assertThat(printer.printed()).isNotEmpty();
    }

    private void type(String digits) {
        digits.chars().forEach(digit -> touch("pin-" + (char) digit));
        touch("pin-ok");
    }

    private void touch(String name) {
        test((NativeButton) named(name).flatMap(Element::getComponent).orElseThrow())
                .click();
    }

    private String words() {
        return view.getElement().getTextRecursively();
    }

    private Optional<Element> named(String name) {
        return within(view.getElement())
                .filter(element -> name.equals(element.getAttribute("data-test")))
                .findFirst();
    }

    private static Stream<Element> within(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(AttendantViewTest::within));
    }
}

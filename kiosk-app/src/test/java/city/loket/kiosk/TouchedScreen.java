package city.loket.kiosk;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import city.loket.hardware.printer.PrinterStatus.Condition;
import city.loket.hardware.printer.VirtualReceiptPrinter;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** A kiosk's screen under a visitor's finger, without a browser. */
@SpringBootTest(
        classes = Kiosk.class,
        properties = {"loket.data=target/kiosk-view-test", "loket.attendant-pin=4711"})
@ActiveProfiles("twins")
@ViewPackages(packages = "city.loket.kiosk.ui")
abstract class TouchedScreen extends SpringBrowserlessTest {

    @Autowired
    VirtualReceiptPrinter printer;

    private Component screen;
    private int touches;

    @BeforeEach
    void open() {
        screen = navigate("", Component.class);
        awaitStep("start");
    }

    @AfterEach
    void paper() {
        printer.becomes(Condition.OK);
    }

    /** How often it was touched. */
    int touches() {
        return touches;
    }

    boolean says(String name, String... words) {
        return named(name)
                .map(Element::getTextRecursively)
                .filter(text -> Stream.of(words).allMatch(text::contains))
                .isPresent();
    }

    void type(String letters) {
        letters.chars().forEach(letter -> touch("letter-" + (char) letter));
    }

    String text() {
        return screen.getElement().getTextRecursively();
    }

    Iterable<String> classes() {
        return named("screen").orElseThrow().getClassList();
    }

    void touch(String name) {
        touches++;
        test((NativeButton) named(name).flatMap(Element::getComponent).orElseThrow())
                .click();
        hearOfScenes();
    }

    /** The first whose name begins so. */
    void touchFirst(String beginning) {
        touch(within(screen.getElement())
                .map(element -> element.getAttribute("data-test"))
                .filter(name -> name != null && name.startsWith(beginning))
                .findFirst()
                .orElseThrow());
    }

    void awaitStep(String step) {
        hear(() -> named("screen")
                .map(screen -> screen.getAttribute("data-step"))
                .filter(step::equals)
                .isPresent());
    }

    static void hear(BooleanSupplier what) {
        await().pollInSameThread().atMost(5, SECONDS).until(() -> {
            hearOfScenes();
            return what.getAsBoolean();
        });
    }

    /** Scenes come from other threads and wait for the session that this one holds. */
    static void hearOfScenes() {
        var session = VaadinSession.getCurrent();
        session.getService().runPendingAccessTasks(session);
    }

    Optional<Element> named(String name) {
        return within(screen.getElement())
                .filter(element -> name.equals(element.getAttribute("data-test")))
                .findFirst();
    }

    static Stream<Element> within(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(TouchedScreen::within));
    }
}

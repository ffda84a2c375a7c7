package city.loket.kiosk;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.loket.hardware.printer.Handover;
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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(
        classes = Kiosk.class,
        properties = {"loket.data=target/kiosk-view-test", "loket.attendant-pin=4711"})
@ActiveProfiles("twins")
@ViewPackages(packages = "city.loket.kiosk.ui")
class KioskViewTest extends SpringBrowserlessTest {

    @Autowired
    private VirtualReceiptPrinter printer;

    private Component screen;

    @BeforeEach
    void open() {
        screen = navigate("", Component.class);
        awaitStep("start");
    }

    @AfterEach
    void paper() {
        printer.becomes(Condition.OK);
    }

    @Test
    void a_visitor_touches_three_times_and_holds_a_number() {
        touch("lang-fr");
        touch("no-appointment");
        awaitStep("groups");
        touch("service-document-pickup");
        awaitStep("ticket-out");

        assertThat(named("number").orElseThrow().getTextRecursively()).matches("D\\d{3}");
        assertThat(named("screen").orElseThrow().getAttribute("lang")).isEqualTo("fr");
    }

    @Test
    void without_paper_the_number_stands_on_the_screen() {
        printer.becomes(Condition.PAPER_OUT);
        touch("lang-nl");
        touch("no-appointment");
        awaitStep("groups");
        touch("service-document-pickup");
        awaitStep("no-paper");

        assertThat(named("number").orElseThrow().getTextRecursively()).matches("D\\d{3}");
        touch("know-number");
        awaitStep("in-queue");
    }

    @Test
    void the_start_screen_says_in_each_language_that_there_is_no_paper_until_there_is() {
        printer.becomes(Condition.PAPER_OUT);
        hear(() -> says("outlet", "zuil", "borne", "Gerät", "machine"));

        printer.becomes(Condition.OK);
        hear(() -> named("outlet").isEmpty());
    }

    @Test
    void a_ticket_left_behind_is_pointed_out_until_it_is_taken() {
        printer.lastPaperIs(Handover.WAITING);
        hear(() -> says("outlet", "Neem", "Prenez", "Nehmen", "take it"));

        printer.lastPaperIs(Handover.TAKEN);
        hear(() -> named("outlet").isEmpty());
    }

    private boolean says(String name, String... words) {
        return named(name)
                .map(Element::getTextRecursively)
                .filter(text -> Stream.of(words).allMatch(text::contains))
                .isPresent();
    }

    @Test
    void six_typed_characters_lead_to_the_photo_question() {
        touch("lang-en");
        touch("have-appointment");
        "K7MP2Q".chars().forEach(key -> touch("key-" + (char) key));
        touch("code-ok");

        awaitStep("photo-question");
    }

    @Test
    void questions_lead_to_a_checklist_and_on_to_the_photo_question() {
        touch("lang-de");
        touch("no-appointment");
        awaitStep("groups");
        touch("group-foreigners");
        touch("service-orange-card");
        touch("answer-1-1");
        touch("answer-2-2");
        awaitStep("this-variant");

        assertThat(text()).contains("Karte verlängern", "Preis: 17,50 Euro", "Ihr Mietvertrag");
        touch("take-number");
        awaitStep("photo-question");
    }

    @Test
    void a_word_typed_on_the_screen_finds_a_service_and_a_wrong_one_says_what_to_do() {
        touch("lang-fr");
        touch("no-appointment");
        awaitStep("groups");
        touch("search");
        type("zz");
        assertThat(named("search-told").orElseThrow().getText()).contains("zz", "accueil");

        touch("search-erase");
        touch("search-erase");
        type("electronique");
        touch("service-residence-card");

        awaitStep("this-variant");
    }

    private void type(String letters) {
        letters.chars().forEach(letter -> touch("letter-" + (char) letter));
    }

    private String text() {
        return screen.getElement().getTextRecursively();
    }

    @Test
    void larger_contrast_and_lower_last_as_long_as_the_visitor() {
        touch("lang-en");
        touch("larger");
        touch("contrast");
        assertThat(classes()).contains("larger", "contrast");

        touch("start-again");

        assertThat(classes()).doesNotContain("larger", "contrast");
    }

    private Iterable<String> classes() {
        return named("screen").orElseThrow().getClassList();
    }

    private void touch(String name) {
        test((NativeButton) named(name).flatMap(Element::getComponent).orElseThrow())
                .click();
        hearOfScenes();
    }

    private void awaitStep(String step) {
        hear(() -> named("screen")
                .map(screen -> screen.getAttribute("data-step"))
                .filter(step::equals)
                .isPresent());
    }

    private static void hear(BooleanSupplier what) {
        await().pollInSameThread().atMost(5, SECONDS).until(() -> {
            hearOfScenes();
            return what.getAsBoolean();
        });
    }

    /** Scenes come from other threads and wait for the session that this one holds. */
    private static void hearOfScenes() {
        var session = VaadinSession.getCurrent();
        session.getService().runPendingAccessTasks(session);
    }

    private Optional<Element> named(String name) {
        return within(screen.getElement())
                .filter(element -> name.equals(element.getAttribute("data-test")))
                .findFirst();
    }

    private static Stream<Element> within(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(KioskViewTest::within));
    }
}

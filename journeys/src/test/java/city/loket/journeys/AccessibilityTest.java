package city.loket.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.journeys.page.BookingPage;
import city.loket.journeys.page.Chromium;
import city.loket.journeys.town.App;
import city.loket.journeys.town.Town;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** axe finds nothing serious on any screen, in two languages at least. */
@ExtendWith(TownExtension.class)
class AccessibilityTest {

    private static final Set<String> SERIOUS = Set.of("serious", "critical");

    /** What appears slowly is judged once it is there. */
    private static final String SETTLED = """
            Promise.all(document.getAnimations()
                .filter(animation => animation.effect.getComputedTiming().iterations !== Infinity)
                .map(animation => animation.finished.catch(() => {})))""";

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr"})
    void the_kiosk_can_be_used_by_everybody(String language, Town town, Chromium chromium) {
        try (var journey = new Journey(town, chromium)) {
            var kiosk = journey.kiosk();
            kiosk.named("lang-nl").waitFor();
            assertNothingSerious(kiosk.page());

            kiosk.speaks(language).named("no-appointment").waitFor();
            assertNothingSerious(kiosk.page());
            kiosk.touch("priority").named("priority-yes").waitFor();
            assertNothingSerious(kiosk.page());
            kiosk.touch("priority-yes").named("no-appointment").waitFor();
            assertNothingSerious(kiosk.page());
            kiosk.touch("no-appointment").named("service-document-pickup").waitFor();
            assertNothingSerious(kiosk.page());
            kiosk.asksForDocument().touch("take-number").number();
            assertNothingSerious(kiosk.page());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "de"})
    void a_service_can_be_found_by_everybody(String language, Town town, Chromium chromium) {
        try (var journey = new Journey(town, chromium)) {
            var kiosk = journey.kiosk().speaks(language).touch("no-appointment").touch("search");
            "orange".chars().forEach(letter -> kiosk.touch("letter-" + (char) letter));
            kiosk.named("service-orange-card").waitFor();
            assertNothingSerious(kiosk.page());
            kiosk.touch("service-orange-card").waitForStep("path-question");
            assertNothingSerious(kiosk.page());
            kiosk.touch("answer-1-1").touch("answer-2-1").waitForStep("this-variant");
            assertNothingSerious(kiosk.page());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr"})
    void the_photo_question_can_be_answered_by_everybody(String language, Town town, Chromium chromium) {
        try (var journey = new Journey(town, chromium)) {
            var kiosk = journey.kiosk().speaks(language).touch("have-appointment");
            kiosk.named("code-ok").waitFor();
            assertNothingSerious(kiosk.page());
            kiosk.type(journey.appointmentFor("orange-card")).named("photo-no").waitFor();
            assertNothingSerious(kiosk.page());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr"})
    void the_pages_of_the_backend_can_be_used_by_everybody(String language, Town town, Chromium chromium) {
        try (var journey = new Journey(town, chromium)) {
            var ticket = town.kioskApi().takeTicket("document-pickup");
            var phone = journey.window(390, 844, language);
            phone.navigate(
                    town.address(App.BACKEND).resolve("/t/" + ticket.token()).toString());
            assertNothingSerious(phone);

            var login = journey.window(1440, 900, language);
            login.navigate(town.address(App.BACKEND).resolve("/login").toString());
            assertNothingSerious(login);

            var console = journey.console("an", language);
            assertNothingSerious(console.page());
            console.openCounter("3")
                    .page()
                    .locator("[data-test=open-turn]")
                    .first()
                    .click();
            console.page().locator("[data-test=turn-back]").waitFor();
            assertNothingSerious(console.page());
            console.press("turn-back").press("next").atHand().waitFor();
            assertNothingSerious(console.page());
            console.press("start").press("finish");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "de", "en"})
    void what_the_town_offers_can_be_read_by_everybody(String language, Town town, Chromium chromium) {
        try (var journey = new Journey(town, chromium)) {
            var phone = journey.window(390, 844, language);
            phone.navigate(town.address(App.BACKEND)
                    .resolve("/info/leuven-stadskantoor?lang=" + language)
                    .toString());
            assertNothingSerious(phone);

            phone.locator("[data-test=service-orange-card]").click();
            assertNothingSerious(phone);
            phone.locator("[data-test=answer-0]").click();
            phone.locator("[data-test=answer-1]").click();
            phone.locator("#expiry").fill("2026-01-31");
            phone.locator("#when button").click();
            phone.locator("[data-test=advice]").waitFor();
            assertNothingSerious(phone);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "de", "en"})
    void an_appointment_can_be_booked_by_everybody(String language, Town town, Chromium chromium) {
        try (var journey = new Journey(town, chromium)) {
            var phone = journey.window(390, 844, language);
            var service = "/info/leuven-stadskantoor/short-stay?lang=" + language;
            var booking = BookingPage.open(
                    phone, town.address(App.BACKEND).resolve(service).toString());
            assertNothingSerious(phone);
            booking.press("variant-eu");
            assertNothingSerious(phone);
            booking.arrived(town.today().minusMonths(1));
            assertNothingSerious(phone);
            booking.press("first-place").press("confirm");
            assertNothingSerious(phone);
            booking.reachedAt(language + "@example.be");
            assertNothingSerious(phone);
            booking.press("move").arrived(town.today());
            assertNothingSerious(phone);
            booking.lastOfTheDay().press("cancel");
            assertNothingSerious(phone);
            booking.press("cancel-yes");
            assertNothingSerious(phone);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr"})
    void screens_and_simulator_can_be_used_by_everybody(String language, Town town, Chromium chromium) {
        try (var journey = new Journey(town, chromium)) {
            for (var app : new App[] {App.DISPLAY, App.SIMULATOR}) {
                var window = journey.window(1920, 1080, language);
                window.navigate(town.address(app).toString());
                window.locator("h1").first().waitFor();
                assertNothingSerious(window);
            }
        }
    }

    private static void assertNothingSerious(Page page) {
        page.evaluate(SETTLED);
        assertThat(axe(page).analyze().getViolations())
                .filteredOn(rule -> SERIOUS.contains(rule.getImpact()))
                .extracting(Rule::getId, Rule::getNodes)
                .as(page.url())
                .isEmpty();
    }

    /** Tells violations only, and within the page itself: none has frames, and a second page for them takes longer than the rest. */
    private static AxeBuilder axe(Page page) {
        var violations = new AxeRunOptions();
        violations.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(violations).setLegacyMode(true);
    }
}

package city.loket.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import city.loket.journeys.page.BookingPage;
import city.loket.journeys.page.Chromium;
import city.loket.journeys.town.App;
import city.loket.journeys.town.Town;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** In a town of its own: it waits for a day that is days ahead. */
class BookedOnTheWebJourneyTest {

    private static final Duration EARLY = Duration.ofMinutes(10);

    @Test
    void an_appointment_booked_and_moved_in_french_leads_from_the_phone_over_the_booth_to_the_counter() {
        try (var town = Town.empty("booked").startAll();
                var chromium = new Chromium();
                var journey = new Journey(town, chromium)) {
            var phone = booked(journey);
            assertThat(phone.named("time")).not().isEmpty();
            var code = phone.named("code").innerText();

            assertOneCookieForForms(phone);

            var before = startOf(code, town);
            moved(phone, town);
            var agreed = startOf(code, town);
            assertThat(agreed).isNotEqualTo(before);

            town.pass(Duration.between(town.now(), agreed.minus(EARLY)));
            var kiosk = journey.kiosk();
            kiosk.named("lang-fr").waitFor();
            journey.simulator.holdBeforeScanner(phone.qr());
            var photos = new PhotoFirst(journey, kiosk);
            var number = photos.ticketAfterTheBooth(photos.slip());
            photos.assertCalledAtCounterThree(number);

            phone.page().reload();
            assertThat(phone.page().locator("h1")).containsText("Votre arrivée est enregistrée");
        }
    }

    private static BookingPage booked(Journey journey) {
        var town = journey.town;
        var service = town.address(App.BACKEND).resolve("/info/leuven-stadskantoor/short-stay?lang=fr");
        return BookingPage.open(journey.window(390, 844, "fr"), service.toString())
                .press("variant-eu")
                .arrived(town.today())
                .press("first-place")
                .reachedAt("anna@example.be");
    }

    private static void moved(BookingPage phone, Town town) {
        phone.press("move").arrived(town.today()).lastOfTheDay();
        assertThat(phone.page().locator("#moved")).containsText("Votre rendez-vous est déplacé");
    }

    /** No session, and nothing that could follow somebody. */
    private static void assertOneCookieForForms(BookingPage phone) {
        assertThat(phone.page().context().cookies()).singleElement().satisfies(cookie -> {
            assertThat(cookie.name).isEqualTo("loket-form");
            assertThat(cookie.httpOnly).isTrue();
            assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX);
        });
    }

    private static Instant startOf(String code, Town town) {
        return town.database()
                .list("select starts_at from appointment where code = ?", row -> row.getTimestamp(1), code)
                .getFirst()
                .toInstant();
    }
}

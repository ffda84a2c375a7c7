package city.loket.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import city.loket.journeys.page.Chromium;
import city.loket.journeys.page.ConsolePage;
import city.loket.journeys.town.Town;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two clerks, a receptionist and a visitor, in three languages, on one queue. */
@ExtendWith(TownExtension.class)
class FullHouseJourneyTest {

    @Test
    void two_clerks_and_a_receptionist_in_two_languages_share_a_queue_and_a_screen(Town town, Chromium chromium) {
        try (var journey = new Journey(town, chromium)) {
            var screen = journey.screen();
            var dutch = journey.console("an", "nl").openCounter("3");
            var french = journey.console("bram", "fr").openCounter("2");
            assertThat(dutch.named("next")).containsText("Volgende oproepen");
            assertThat(french.named("next")).containsText("Appeler le suivant");
            var first = germanTicket(journey);
            var second = registeredAtTheDesk(journey);
            assertThat(waiting(dutch, second)).isVisible();
            assertThat(waiting(french, second)).isVisible();

            dutch.press("next");
            assertThat(dutch.atHand()).containsText(first);
            assertThat(waiting(french, first)).hasCount(0);
            french.press("next");
            assertThat(french.atHand()).containsText(second);
            assertThat(screen.call(first, "3")).isVisible();
            assertThat(screen.call(second, "2")).isVisible();

            french.press("put-back");
            assertThat(waiting(dutch, second)).isVisible();
            dutch.press("start").press("finish").press("next");
            assertThat(dutch.atHand()).containsText(second);
            assertThat(screen.call(second, "3")).isVisible();
            assertThat(screen.call(second, "2")).hasCount(0);
            dutch.press("start").press("finish");
        }
    }

    private static String germanTicket(Journey journey) {
        var kiosk = journey.kiosk().speaks("de");
        assertThat(kiosk.page().locator("[lang^='de']").first()).isVisible();
        var number = kiosk.walkIn().number();
        journey.paper(paper -> paper.says(number));
        return number;
    }

    private static String registeredAtTheDesk(Journey journey) {
        return journey.reception("sofie").register("DOCUMENT af").number();
    }

    private static Locator waiting(ConsolePage console, String number) {
        return console.page().locator("[data-test='waiting-row'][data-number='%s']".formatted(number));
    }
}

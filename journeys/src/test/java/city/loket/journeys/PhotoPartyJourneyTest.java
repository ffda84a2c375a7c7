package city.loket.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import city.loket.journeys.page.Chromium;
import city.loket.journeys.town.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TownExtension.class)
class PhotoPartyJourneyTest {

    @Test
    void a_child_under_three_without_a_photo_goes_home_gives_the_place_back_and_is_brought_back_by_staff(
            Town town, Chromium chromium) {
        try (var journey = new Journey(town, chromium)) {
            var visitors = new PhotoVisitors(journey);
            var appointment = visitors.appointment();
            var kiosk = visitors.asked("nl", appointment).touch("photo-child");
            kiosk.waitForStep("photo-impossible").touch("give-up").waitForStep("gave-up");
            assertThat(journey.visits().getLast().state()).isEqualTo("LEFT");

            var reception = journey.photos("bram").press("bring-back");

            assertThat(reception.line(journey.visits().getLast().code())).isVisible();
        }
    }

    @Test
    void a_child_with_a_photographers_photo_gets_a_number_in_two_touches(Town town, Chromium chromium) {
        try (var journey = new Journey(town, chromium)) {
            var visitors = new PhotoVisitors(journey);

            var kiosk = visitors.asked("en", visitors.appointment()).touch("photo-child");
            kiosk.waitForStep("photo-impossible").touch("child-photo");

            assertThat(kiosk.waitForStep("ticket-out").number()).matches("[A-Z]\\d{3}");
        }
    }
}

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
    void a_family_of_four_with_two_photos_goes_to_the_booth_and_the_desk_and_gets_one_number(
            Town town, Chromium chromium) {
        try (var journey = new Journey(town, chromium)) {
            var visitors = new PhotoVisitors(journey);
            var kiosk = visitors.asked("fr", visitors.appointmentFor(4));
            kiosk.touch("own-1")
                    .touch("own-2")
                    .touch("booth-3")
                    .touch("child-4")
                    .touch("rows-go-on");
            kiosk.waitForStep("photo-impossible").touch("child-desk").waitForStep("slip-out");
            var slip = visitors.paperOfLast();

            var code = journey.visits().getLast().code();
            var reception = journey.reception("bram").find(code).press("waive-4");
            reception.say("Een jaar oud").press("waive");
            assertThat(reception.card()).containsText("vrijgesteld");
            journey.takePhoto();
            var number = visitors.backWith(slip).waitForStep("ticket-out").number();

            assertThat(journey.visits())
                    .singleElement()
                    .satisfies(visit -> assertThat(visit.number()).isEqualTo(number));
            assertThat(journey.ticketsOf(number)).hasSize(1);
        }
    }

    @Test
    void a_child_under_three_without_a_photo_goes_home_gives_the_place_back_and_is_brought_back_by_staff(
            Town town, Chromium chromium) {
        try (var journey = new Journey(town, chromium)) {
            var visitors = new PhotoVisitors(journey);
            var appointment = visitors.appointment();
            var kiosk = visitors.asked("nl", appointment).touch("photo-child");
            kiosk.waitForStep("photo-impossible").touch("give-up").waitForStep("gave-up");
            assertThat(journey.visits().getLast().state()).isEqualTo("LEFT");

            var code = journey.visits().getLast().code();
            var reception = journey.reception("bram").find(code);
            reception.press("bring-back").press("back-old-place");

            assertThat(reception.card().locator(".state")).containsText("fotohokje");
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

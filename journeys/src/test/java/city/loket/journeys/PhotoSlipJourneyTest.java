package city.loket.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import city.loket.journeys.api.Visit;
import city.loket.journeys.page.Chromium;
import city.loket.journeys.town.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TownExtension.class)
class PhotoSlipJourneyTest {

    @Test
    void whoever_lost_the_slip_is_found_by_the_appointment(Town town, Chromium chromium) {
        try (var journey = new Journey(town, chromium)) {
            var visitors = new PhotoVisitors(journey);
            var appointment = visitors.appointment();
            visitors.slip(appointment);

            var kiosk = journey.kiosk().speaks("en").touch("photo-taken").touch("no-slip");
            kiosk.touch("had-appointment").type(appointment);
            kiosk.waitForStep("photo-now").touch("photo-yes").waitForStep("ticket-out");

            assertThat(journey.visits())
                    .singleElement()
                    .satisfies(visit -> assertThat(visit.number()).isEqualTo(kiosk.number()));
        }
    }

    @Test
    void whoever_lost_the_slip_is_found_by_staff_who_give_the_number(Town town, Chromium chromium) {
        try (var journey = new Journey(town, chromium)) {
            var visitors = new PhotoVisitors(journey);
            visitors.slip(visitors.appointment());
            var code = journey.visits().getLast().code();

            journey.reception("bram").find(code).press("confirm-1").press("number");

            journey.awaitLast("WAITING", "NOT_ON_PAPER");
        }
    }

    @Test
    void two_kiosks_with_one_slip_give_one_number_and_one_paper(Town town, Chromium chromium) {
        try (var journey = new Journey(town, chromium)) {
            var visitors = new PhotoVisitors(journey);
            var slip = visitors.slip(visitors.appointment());

            var number = visitors.backWith(slip)
                    .waitForStep("photo-now")
                    .touch("photo-yes")
                    .waitForStep("ticket-out")
                    .number();
            var elsewhere = town.anotherKiosk()
                    .askNumber(journey.visits().getLast().id())
                    .as(Visit.class);

            assertThat(elsewhere.number()).isEqualTo(number);
            assertThat(elsewhere.job()).isNull();
            assertThat(journey.ticketsOf(number)).hasSize(1);
        }
    }
}

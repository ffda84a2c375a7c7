package city.loket.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import city.loket.journeys.page.Chromium;
import city.loket.journeys.town.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TownExtension.class)
class PhotoBoothJourneyTest {

    @Test
    void booths_that_fail_in_the_middle_send_nobody_away(Town town, Chromium chromium) {
        try (var journey = new Journey(town, chromium)) {
            var visitors = new PhotoVisitors(journey);
            var slip = visitors.slip(visitors.appointment());

            var console = journey.console("an").openCounter("3").turnBoothsOff("Papier op");
            var back = visitors.backWith(slip).waitForStep("ticket-out");
            assertThat(back.page().locator("main")).containsText("nog geen foto");
            var other = visitors.asked("nl", visitors.appointment());
            assertThat(other.page().locator("main")).containsText("Ook zonder foto");
            other.touch("photo-no").waitForStep("ticket-out");
            assertThat(other.page().locator("main")).containsText("nog geen foto");

            console.turnBoothsOn();
            visitors.slip(visitors.appointment());

            assertThat(journey.visits())
                    .extracting(Visitors.Row::state)
                    .containsExactly("WAITING", "WAITING", "AT_BOOTH");
        }
    }
}

package city.loket.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.loket.journeys.page.Chromium;
import city.loket.journeys.town.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TownExtension.class)
class WalkInJourneyTest {

    @Test
    void a_walk_in_takes_a_ticket_and_is_served(Town town, Chromium chromium) {
        try (var journey = new Journey(town, chromium)) {
            var screen = journey.screen();
            var console = journey.console("an").openCounter("3");

            var number = journey.kiosk()
                    .speaks("nl")
                    .touch("no-appointment")
                    .asksForDocument()
                    .touch("take-number")
                    .number();
            assertThat(journey.paper(paper -> paper.says(number)).cut()).isTrue();

            console.press("next");
            assertThat(console.atHand()).containsText(number);
            assertThat(screen.call(number, "3")).isVisible();

            console.press("start").press("finish");
            await().untilAsserted(() -> assertThat(journey.visits())
                    .singleElement()
                    .satisfies(visit -> {
                        assertThat(visit.state()).isEqualTo("COMPLETED");
                        assertThat(visit.number()).isEqualTo(number);
                        assertThat(visit.paper()).isEqualTo("CONFIRMED");
                    }));
            assertThat(screen.call(number, "3")).hasCount(0);
        }
    }

    @Test
    void the_same_touch_twice_gives_one_ticket(Town town, Chromium chromium) {
        try (var journey = new Journey(town, chromium)) {
            var number = journey.kiosk()
                    .speaks("nl")
                    .touch("no-appointment")
                    .asksForDocument()
                    .touchTwice("take-number")
                    .number();

            journey.paper(paper -> paper.says(number));
            await().until(() -> journey.visits().getFirst().state().equals("WAITING"));
            assertThat(journey.visits()).hasSize(1);
            assertThat(journey.papers()).hasSize(1);
        }
    }
}

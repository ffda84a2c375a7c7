package city.loket.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import city.loket.journeys.page.Chromium;
import city.loket.journeys.town.Town;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** In a town of its own: it keeps opening hours and passes closing time. */
class AfterLastStartJourneyTest {

    private static final Duration BEFORE = Duration.ofMinutes(3);
    private static final Duration PAST_CLOSING = Duration.ofMinutes(20);
    private static final int LONGEST_HOLIDAY_DAYS = 14;

    @Test
    void a_slip_from_before_the_last_start_is_served_after_closing_time_and_nobody_new_is_sent_to_the_booth() {
        try (var town = Town.empty("last-start", Map.of("LOKET_ALWAYS_OPEN", "false"))
                        .startAll();
                var chromium = new Chromium();
                var journey = new Journey(town, chromium)) {
            var visitors = new PhotoVisitors(journey);
            goTo(lastStart(town).minus(BEFORE), town);
            var slip = visitors.slip(visitors.appointment());

            town.pass(PAST_CLOSING);
            journey.takePhoto();
            var number = visitors.backWith(slip).waitForStep("ticket-out").number();
            journey.assertCalledInTurn(number);
            journey.awaitLast("COMPLETED", "CONFIRMED");

            var newcomer = visitors.asked("nl", visitors.appointment());
            assertThat(newcomer.page().locator("main")).containsText("De fotocabine is klaar voor vandaag");
            newcomer.touch("photo-no").waitForStep("photo-impossible");
            assertThat(journey.visits()).hasSize(1);
        }
    }

    /** The next one, today or on a later day: the office is closed on some days, and in some afternoons. */
    private static Instant lastStart(Town town) {
        for (int day = 0; day < LONGEST_HOLIDAY_DAYS; day++) {
            var last = town.kioskApi().boothLastStart();
            if (last != null && last.minus(BEFORE).isAfter(town.now())) {
                return last;
            }
            town.pass(Duration.ofDays(1));
        }
        throw new AssertionError("The booth starts no photos for days");
    }

    private static void goTo(Instant instant, Town town) {
        town.pass(Duration.between(town.now(), instant));
    }
}

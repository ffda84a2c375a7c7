package city.loket.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import city.loket.journeys.api.CounterApi;
import city.loket.journeys.page.Chromium;
import city.loket.journeys.page.ScreenPage;
import city.loket.journeys.town.App;
import city.loket.journeys.town.Town;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Screens are switched off without a word. Once that filled the display's memory until no screen could be opened. */
@ExtendWith(TownExtension.class)
class ClosedScreensTest {

    private static final int CLOSED = 4;
    private static final int CALLS = 6;

    @Test
    void nothing_piles_up_for_screens_that_were_switched_off(Town town, Chromium chromium) {
        try (var journey = new Journey(town, chromium)) {
            var clerk = town.counterApi("an");
            for (int i = 0; i < CLOSED; i++) {
                switchOff(journey.screen());
            }
            var screen = journey.screen();
            clerk.open("1");

            callThrough(town, clerk, screen);
            long before = stateChanges(town);
            callThrough(town, clerk, screen);
            callThrough(town, clerk, screen);

            assertThat(stateChanges(town)).isLessThan(before + CALLS * CLOSED);
        }
    }

    /** Offline first, so that the page cannot say goodbye. */
    private static void switchOff(ScreenPage screen) {
        screen.live().waitFor();
        var window = screen.page().context();
        window.setOffline(true);
        window.close();
    }

    private static void callThrough(Town town, CounterApi clerk, ScreenPage screen) {
        for (int i = 0; i < CALLS; i++) {
            town.kioskApi().takeTicket("document-pickup");
            var called = Objects.requireNonNull(clerk.next());
            assertThat(screen.call(called.number(), "1")).isVisible();
            clerk.start(called);
            clerk.finish(called);
            assertThat(screen.call(called.number(), "1")).hasCount(0);
        }
    }

    private static long stateChanges(Town town) {
        return town.process(App.DISPLAY).alive("com.vaadin.flow.internal");
    }
}

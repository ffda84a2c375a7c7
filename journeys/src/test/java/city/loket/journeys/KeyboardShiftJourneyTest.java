package city.loket.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.loket.journeys.page.Chromium;
import city.loket.journeys.page.KeyboardPage;
import city.loket.journeys.town.App;
import city.loket.journeys.town.Town;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TownExtension.class)
class KeyboardShiftJourneyTest {

    @Test
    void a_whole_shift_needs_no_mouse(Town town, Chromium chromium) {
        try (var journey = new Journey(town, chromium)) {
            var numbers = Stream.generate(() -> town.kioskApi().takeTicket("document-pickup"))
                    .limit(4)
                    .map(visit -> String.valueOf(visit.number()))
                    .toList();
            var clerk = KeyboardPage.signIn(journey.window(1280, 720), town.address(App.BACKEND), "an", town.password())
                    .choose("counter-3");
            clerk.named("next").waitFor();

            callsTwiceAndServes(clerk, numbers.get(0));
            waitsInVain(clerk, numbers.get(1));
            parksAndTakesUp(clerk, numbers.get(2));
            sendsOnAndSaysHowItEnded(clerk, numbers.get(3));
            takesABreakAndCloses(clerk);

            await().untilAsserted(() -> assertThat(journey.visits())
                    .extracting(Visitors.Row::state)
                    .containsExactly("COMPLETED", "NO_SHOW", "COMPLETED", "COMPLETED"));
            assertVerbs(town, journey, List.of("CALL", "RECALL", "PUT_BACK", "CALL", "START", "FINISH"));
        }
    }

    private static void callsTwiceAndServes(KeyboardPage clerk, String number) {
        assertThat(clerk.press("Enter").atHand()).containsText(number);
        clerk.press("r");
        assertThat(clerk.page().locator(".hand .state")).containsText("2");
        clerk.press("b");
        assertThat(clerk.atHand()).hasCount(0);
        assertThat(clerk.press("Enter").atHand()).containsText(number);
        startsAndFinishes(clerk);
    }

    private static void startsAndFinishes(KeyboardPage clerk) {
        clerk.press("Enter");
        assertThat(clerk.named("finish")).isVisible();
        clerk.press("Enter");
        assertThat(clerk.atHand()).hasCount(0);
    }

    private static void waitsInVain(KeyboardPage clerk, String number) {
        assertThat(clerk.press("Enter").atHand()).containsText(number);
        clerk.press("n");
        assertThat(clerk.atHand()).hasCount(0);
    }

    private static void parksAndTakesUp(KeyboardPage clerk, String number) {
        assertThat(clerk.press("Enter").atHand()).containsText(number);
        clerk.press("p");
        assertThat(clerk.atHand()).hasCount(0);
        assertThat(clerk.press("1").atHand()).containsText(number);
        startsAndFinishes(clerk);
    }

    /** To another service of the same counter, where the number comes next. */
    private static void sendsOnAndSaysHowItEnded(KeyboardPage clerk, String number) {
        assertThat(clerk.press("Enter").atHand()).containsText(number);
        clerk.press("Enter");
        assertThat(clerk.named("finish")).isVisible();
        clerk.press("t").choose("answer-card-collection");
        assertThat(clerk.atHand()).hasCount(0);
        assertThat(clerk.press("Enter").atHand()).containsText(number);
        clerk.press("Enter");
        assertThat(clerk.named("finish")).isVisible();
        clerk.press("o").named("ask").waitFor();
        clerk.press("2");
        assertThat(clerk.atHand()).hasCount(0);
    }

    private static void takesABreakAndCloses(KeyboardPage clerk) {
        clerk.press("k");
        assertThat(clerk.named("go-on")).isVisible();
        clerk.press("Enter");
        assertThat(clerk.named("next")).isVisible();
        clerk.choose("close-counter");
        assertThat(clerk.named("counter-3")).isVisible();
    }

    private static void assertVerbs(Town town, Journey journey, List<String> verbs) {
        var first = journey.visits().getFirst().id();
        assertThat(town.database()
                        .list(
                                "select verb from visit_record where visit_id = ? and actor like 'staff:%' order by id",
                                row -> row.getString(1), first))
                .isEqualTo(verbs);
    }
}

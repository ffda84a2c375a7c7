package city.loket.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import city.loket.journeys.page.Chromium;
import city.loket.journeys.town.Town;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TownExtension.class)
class PhotoRejectedJourneyTest {

    @Test
    void a_refused_photo_sends_the_visitor_to_the_booth_who_comes_back_with_the_same_number(
            Town town, Chromium chromium) {
        try (var journey = new Journey(town, chromium)) {
            var visitors = new PhotoVisitors(journey);
            var kiosk = visitors.asked("nl", visitors.appointment()).touch("photo-yes");
            var number = kiosk.waitForStep("ticket-out").number();
            var ticket = journey.paper(paper -> paper.says(number));

            var console = journey.console("an").openCounter("3").press("next").press("start");
            console.press("reject-photo").press("reject-too-dark");
            assertThat(console.named("slip-code")).not().isEmpty();

            var back = visitors.backWith(ticket).waitForStep("photo-now");
            assertThat(back.page().locator("main")).containsText("te donker");
            assertThat(back.page().locator("main")).containsText(number);
            back.touch("photo-yes").waitForStep("in-queue");
            console.press("next");

            assertThat(console.atHand()).containsText(number);
        }
    }
}

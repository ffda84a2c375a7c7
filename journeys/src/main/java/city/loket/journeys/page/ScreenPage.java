package city.loket.journeys.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;

/** A screen in the waiting room. */
public record ScreenPage(Page page) {

    public static ScreenPage open(Page page, URI display) {
        page.navigate(display.resolve("/").toString());
        return new ScreenPage(page);
    }

    /** The whole screen, while it shows what is true now. */
    public Locator live() {
        return page.locator("main[data-live='true']");
    }

    /** The call of a number to a counter. */
    public Locator call(String number, String counter) {
        return page.locator("[data-test='call'][data-number='%s'][data-counter='%s']".formatted(number, counter));
    }
}

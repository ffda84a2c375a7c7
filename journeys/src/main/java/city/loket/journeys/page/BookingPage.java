package city.loket.journeys.page;

import city.loket.journeys.api.QrEye;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;

/** The public booking pages on a visitor's phone. */
public record BookingPage(Page page) {

    /** Opens what the town says of a service, and asks for an appointment from there. */
    public static BookingPage open(Page page, String service) {
        page.navigate(service);
        return new BookingPage(page).press("book");
    }

    /** Touches the thing of this name and waits for the page that follows. */
    public BookingPage press(String name) {
        named(name).click();
        page.waitForLoadState();
        return this;
    }

    /** Says when the visitor came to Belgium, and asks for the free times. */
    public BookingPage arrived(LocalDate day) {
        page.locator("#arrival").fill(day.toString());
        return press("show-places");
    }

    public BookingPage reachedAt(String email) {
        page.locator("#email").fill(email);
        return press("confirm");
    }

    /** The last time of the first day that has one. */
    public BookingPage lastOfTheDay() {
        page.locator("details[open] button").last().click();
        page.waitForLoadState();
        return this;
    }

    public Locator named(String name) {
        return page.locator("[data-test='" + name + "']").first();
    }

    /** What a scanner reads from this screen. */
    public String qr() {
        return QrEye.read(page.locator("svg").screenshot());
    }
}

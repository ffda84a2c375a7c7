package city.loket.journeys.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;

/** The kiosk's screen and the finger that touches it. */
public record KioskPage(Page page) {

    public static KioskPage open(Page page, URI kiosk) {
        page.navigate(kiosk.resolve("/").toString());
        return new KioskPage(page);
    }

    /** Touches the thing of this name. */
    public KioskPage touch(String name) {
        named(name).click();
        return this;
    }

    /** Touches it twice, as fast as an impatient finger. */
    public KioskPage touchTwice(String name) {
        named(name).dblclick();
        return this;
    }

    public KioskPage speaks(String language) {
        return touch("lang-" + language);
    }

    /** From the list of services to the page where a number can be taken for picking up a document. */
    public KioskPage asksForDocument() {
        return touch("service-document-pickup").touch("answer-1-1");
    }

    /** Asks for a ticket without an appointment, to pick up a document. */
    public KioskPage walkIn() {
        return touch("no-appointment").asksForDocument().touch("take-number");
    }

    public KioskPage type(String code) {
        code.chars().forEach(key -> touch("key-" + (char) key));
        return touch("code-ok");
    }

    /** Waits until the large number is shown, and reads it. */
    public String number() {
        var number = named("number");
        assertThat(number).not().isEmpty();
        return number.innerText().strip();
    }

    public Locator named(String name) {
        return page.locator("[data-test='" + name + "']").first();
    }

    public KioskPage waitForStep(String step) {
        screen(step).waitFor();
        return this;
    }

    /** The whole screen, while it shows this step. */
    public Locator screen(String step) {
        return page.locator("[data-test='screen'][data-step='" + step + "']");
    }
}

package city.loket.journeys.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;

/** Reception's page: the one field, and the card of whoever it finds. */
public record ReceptionPage(Page page) {

    /** Of somebody who is signed in. */
    public static ReceptionPage open(Page page, URI backend) {
        page.navigate(backend.resolve("/console/reception").toString());
        return new ReceptionPage(page);
    }

    /** Scans or types whom it is about, and waits for the card. */
    public ReceptionPage find(String code) {
        named("ask").fill(code);
        named("ask").press("Enter");
        card().waitFor();
        return this;
    }

    /** Registers somebody who came without a number, for the service that these letters mean. */
    public ReceptionPage register(String letters) {
        named("ask").fill(letters);
        named("ask").press("Enter");
        return press("register");
    }

    /** As it is shown to whoever was registered. */
    public String number() {
        return named("large").innerText().strip();
    }

    public Locator card() {
        return named("card");
    }

    public ReceptionPage press(String name) {
        named(name).first().click();
        return this;
    }

    /** Writes why a photo is not needed. */
    public ReceptionPage say(String reason) {
        page.locator("#waive-reason").fill(reason);
        return this;
    }

    private Locator named(String name) {
        return page.locator("[data-test='" + name + "']");
    }
}

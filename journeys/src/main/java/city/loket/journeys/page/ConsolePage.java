package city.loket.journeys.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;

/** The console in the hands of a clerk. */
public record ConsolePage(Page page) {

    /** Signs in and waits for the choice of counters. */
    public static ConsolePage signIn(Page page, URI backend, String account, String password) {
        page.navigate(backend.resolve("/login").toString());
        page.locator("input[name='username']").fill(account);
        page.locator("input[name='password']").fill(password);
        page.locator("input[name='password']").press("Enter");
        page.waitForURL(backend.resolve("/console").toString());
        page.locator("[data-test^='counter-']").first().waitFor();
        return new ConsolePage(page);
    }

    public ConsolePage openCounter(String counter) {
        return press("counter-" + counter);
    }

    public ConsolePage press(String name) {
        named(name).click();
        return this;
    }

    /** Says of every photo booth that it is out of order. */
    public ConsolePage turnBoothsOff(String reason) {
        for (var booth : booths()) {
            booth.locator("[data-test^='booth-ask-']").click();
            booth.locator("[data-test='booth-reason']").fill(reason);
            booth.locator("[data-test^='booth-off-']").click();
            booth.locator("[data-test^='booth-on-']").waitFor();
        }
        return this;
    }

    /** Says of every photo booth that it works again. */
    public ConsolePage turnBoothsOn() {
        for (var booth : booths()) {
            booth.locator("[data-test^='booth-on-']").click();
            booth.locator("[data-test^='booth-ask-']").waitFor();
        }
        return this;
    }

    private List<Locator> booths() {
        var booths = page.locator("[data-test='booth']");
        booths.first().waitFor();
        return booths.all();
    }

    /** Where the number at hand stands. */
    public Locator atHand() {
        return named("at-hand");
    }

    public Locator named(String name) {
        return page.locator("[data-test='" + name + "']").first();
    }
}

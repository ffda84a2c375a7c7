package city.loket.journeys.page;

import city.loket.journeys.api.SimulatorApi.Printed;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;

/** The reception's page for photos. */
public record PhotosPage(Page page) {

    /** Of a clerk who is signed in. */
    public static PhotosPage open(Page page, URI backend) {
        page.navigate(backend.resolve("/console/photos").toString());
        return new PhotosPage(page);
    }

    /** The line of the party with this code. */
    public Locator line(String code) {
        return page.locator("[data-test='photo-line'][data-code='" + code + "']");
    }

    public PhotosPage press(String name) {
        named(page, name).click();
        return this;
    }

    /** A button in the line of the party with this slip. */
    public PhotosPage press(Printed slip, String name) {
        var line = page.locator("[data-test='photo-line']").all().stream()
                .filter(one -> slip.says(one.getAttribute("data-code")))
                .findFirst()
                .orElseThrow();
        named(line, name).click();
        return this;
    }

    /** The reason of a waiver. */
    public PhotosPage say(String reason) {
        page.locator("[data-test='reason']").fill(reason);
        return this;
    }

    private static Locator named(Page page, String name) {
        return page.locator("[data-test='" + name + "']").first();
    }

    private static Locator named(Locator line, String name) {
        return line.locator("[data-test='" + name + "']");
    }
}

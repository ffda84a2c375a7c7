package city.loket.journeys.page;

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
        page.locator("[data-test='" + name + "']").first().click();
        return this;
    }

    /** Writes why a photo is not needed. */
    public PhotosPage say(String reason) {
        page.locator("#waive-reason").fill(reason);
        return this;
    }

    /** A button in the line of the party with this code. */
    public PhotosPage press(String code, String name) {
        line(code).locator("[data-test='" + name + "']").click();
        return this;
    }
}

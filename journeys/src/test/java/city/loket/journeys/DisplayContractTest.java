package city.loket.journeys;

import city.loket.display.feed.BoardContract;
import city.loket.journeys.api.CounterApi;
import city.loket.journeys.page.Chromium;
import city.loket.journeys.town.App;
import city.loket.journeys.town.Town;
import java.net.URI;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a display needs, said by the real backend. */
@ExtendWith(TownExtension.class)
class DisplayContractTest extends BoardContract {

    private final Town town;
    private final CounterApi clerk;

    DisplayContractTest(Town town, Chromium chromium) {
        new Journey(town, chromium).close();
        this.town = town;
        clerk = town.counterApi("an");
    }

    @BeforeEach
    void a_clerk_opens_a_counter() {
        clerk.open("1");
    }

    @AfterEach
    void the_clerk_goes_home() {
        clerk.close();
    }

    @Override
    protected URI backendUrl() {
        return town.address(App.BACKEND);
    }

    @Override
    protected String deviceToken() {
        return town.displayToken();
    }

    @Override
    protected String callSomebody() {
        town.kioskApi().takeTicket("document-pickup");
        return Objects.requireNonNull(clerk.next()).number();
    }
}

package city.loket.journeys;

import city.loket.journeys.page.Chromium;
import city.loket.journeys.town.App;
import city.loket.journeys.town.Town;
import city.loket.kiosk.backend.Backend;
import city.loket.kiosk.backend.BackendContract;
import city.loket.kiosk.backend.HttpBackend;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a kiosk needs, said by the real backend. */
@ExtendWith(TownExtension.class)
class KioskContractTest extends BackendContract {

    private final Journey journey;
    private final Backend backend;

    KioskContractTest(Town town, Chromium chromium) {
        journey = new Journey(town, chromium);
        backend = new HttpBackend(town.address(App.BACKEND), town.kioskToken());
    }

    @Override
    protected Backend backend() {
        return backend;
    }

    @Override
    protected String appointmentNeedingPhoto() {
        return journey.appointmentFor("short-stay");
    }

    @Override
    protected String walkInService() {
        return "document-pickup";
    }

    @Override
    protected String serviceByAppointment() {
        return "short-stay";
    }

    @Override
    protected String serviceBookedHere() {
        return "card-collection";
    }

    @Override
    protected String serviceAroundExpiry() {
        return "orange-card";
    }

    @Override
    protected String variantAroundExpiry() {
        return "extension";
    }
}

package city.loket.backend.outlook;

import city.loket.backend.catalogue.ServiceId;
import city.loket.backend.office.CounterId;

/** Which counter somebody waits for. */
sealed interface Wanted {

    record AnyThatHandles(ServiceId service) implements Wanted {}

    record OneAlone(CounterId counter) implements Wanted {}
}

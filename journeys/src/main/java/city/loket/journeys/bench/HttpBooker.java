package city.loket.journeys.bench;

import city.loket.journeys.api.AppointmentApi;
import city.loket.journeys.api.AppointmentApi.Place;
import java.time.Instant;

/** A clerk on the phone who books over HTTP. */
record HttpBooker(AppointmentApi api) implements Storm.Booker {

    @Override
    public boolean book(Instant startsAt) {
        return api.book(new Place(SearchedOffice.SERVICE, 1, startsAt)).appointment() != null;
    }
}
